"""Units by the words and symbols that news uses for them.

Names are quantulum3's where it has one, in lower case. The usual ones stand here, which spares most stories the
loading of its tables; they are asked about the others.
"""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from checks.reading.quantity.tokens import Tokens, at, words


def _surfaces(**units: str) -> dict[str, str]:
    return {surface: name.replace("_", " ") for name, written in units.items() for surface in written.split(", ")}


SHARES = _surfaces(
    percent="%, percent, per cent, pct, pc",
    percentage_point="percentage point, percentage points, pct point, pct points, percent point, percent points, "
    "percentage-point, percentage-points, pp, %-points, per cent points",
    basis_point="basis point, basis points, bps, bp",
)
DURATIONS = _surfaces(
    second="second, seconds, sec, secs",
    minute="minute, minutes, min, mins",
    hour="hour, hours, hr, hrs",
    day="day, days",
    night="night, nights",
    week="week, weeks, wk, wks",
    fortnight="fortnight, fortnights",
    month="month, months",
    year="year, years, yr, yrs",
    decade="decade, decades",
    century="century, centuries",
    millennium="millennium, millennia",
)
PHYSICAL = _surfaces(
    millimetre="mm, millimeter, millimeters, millimetre, millimetres",
    centimetre="cm, centimeter, centimeters, centimetre, centimetres",
    metre="meter, meters, metre, metres",
    kilometre="km, kms, kilometer, kilometers, kilometre, kilometres",
    inch="inch, inches, ″, in",
    foot="foot, feet, ft",
    yard="yard, yards, yd, yds",
    mile="mile, miles, mi",
    nautical_mile="nautical mile, nautical miles",
    acre="acre, acres",
    hectare="hectare, hectares, ha",
    square_foot="square foot, square feet, square-foot, square-feet, sq ft, sq. ft, sq feet, sq-ft",
    square_metre="square meter, square meters, square metre, square metres, sq m, sq. m, sqm, m², m2",
    square_kilometre="square kilometer, square kilometers, square kilometre, square kilometres, sq km, km², km2",
    square_mile="square mile, square miles, sq miles, sq mi, sq. miles",
    square_yard="square yard, square yards, sq yd, sq yards",
    square_inch="square inch, square inches, sq in, sq. in, sq inches",
    square_centimetre="square centimeter, square centimeters, square centimetre, square centimetres, cm², cm2",
    square_millimetre="square millimeter, square millimeters, square millimetre, square millimetres, mm², mm2",
    cubic_metre="cubic meter, cubic meters, cubic metre, cubic metres, m³, m3, cu m",
    cubic_kilometre="cubic kilometer, cubic kilometers, cubic kilometre, cubic kilometres, km³, km3",
    cubic_centimetre="cubic centimeter, cubic centimeters, cubic centimetre, cubic centimetres, cm³, cm3, cc",
    cubic_foot="cubic foot, cubic feet, cu ft",
    cubic_yard="cubic yard, cubic yards",
    cubic_inch="cubic inch, cubic inches, cu in",
    cubic_mile="cubic mile, cubic miles",
    acre_foot="acre-foot, acre-feet, acre foot, acre feet",
    stone="stone",
    gram="gram, grams, gramme, grammes, g",
    kilogram="kg, kgs, kilogram, kilograms, kilo, kilos, kilogramme, kilogrammes",
    milligram="mg, milligram, milligrams",
    ounce="ounce, ounces, oz",
    tonne="tonne, tonnes, metric ton, metric tons",
    ton="ton, tons",
    litre="liter, liters, litre, litres",
    gallon="gallon, gallons, US gallon, US gallons",
    barrel="barrel, barrels, bbl",
    watt="watt, watts, W",
    kilowatt="kW, kilowatt, kilowatts",
    megawatt="MW, megawatt, megawatts",
    gigawatt="GW, gigawatt, gigawatts",
    kilowatt_hour="kWh, kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours",
    horsepower="hp, horsepower, bhp, PS",
    knot="knot, knots",
    hertz="Hz, hertz",
    gigahertz="GHz, Ghz, gigahertz",
    megahertz="MHz, Mhz, megahertz",
    megabyte="MB, megabyte, megabytes",
    gigabyte="GB, gigabyte, gigabytes",
    terabyte="TB, terabyte, terabytes",
    megabit_per_second="Mbps, megabit per second, megabits per second",
    decibel="dB, decibel, decibels",
    calorie="calorie, calories",
    mile_per_hour="mph, mile per hour, miles per hour, miles an hour, mile an hour",
    kilometre_per_hour="km/h, kph, kmh, kilometers per hour, kilometres per hour, kilometers an hour, "
    "kilometres an hour, kilometer per hour, kilometre per hour",
    metre_per_second="m/s, meters per second, metres per second",
    mile_per_gallon="mpg, miles per gallon, miles to the gallon",
    degree_celsius="°C, degC, deg C, degree C, degrees C, degrees celsius, degree celsius, ° C, ºC, celsius, "
    "degrees centigrade, degree centigrade, centigrade, C",
    degree_fahrenheit="°F, degF, deg F, degree F, degrees F, degrees fahrenheit, degree fahrenheit, ° F, "
    "ºF, fahrenheit, F",
    degree="degree, degrees, °",
    pound_foot="pound-feet, pound-foot, lb-ft, lb ft, pound feet",
    pound_per_square_inch="psi, pound per square inch, pounds per square inch",
    kilopound_per_square_inch="ksi",
    revolutions_per_minute="rpm, revolutions per minute",
    newton_metre="Nm, newton metre, newton metres, newton meters",
    volt="volt, volts, V",
    kilovolt="kilovolt, kilovolts, kV",
    ampere="amp, amps, ampere, amperes",
    pint="pint, pints, US pint, US pints",
    fluid_ounce="fluid ounce, fluid ounces, fl oz, US fluid ounce, US fluid ounces",
    quart="quart, quarts, US quart, US quarts",
    millilitre="ml, milliliter, milliliters, millilitre, millilitres",
    megapixel="megapixel, megapixels, MP",
    kilobyte="kilobyte, kilobytes",
    petabyte="petabyte, petabytes",
    gigawatt_hour="GWh, gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours",
    terawatt_hour="TWh, terawatt hour, terawatt hours, terawatt-hour, terawatt-hours",
    watt_hour="Wh, watt hour, watt hours, watt-hour, watt-hours",
    megawatt_hour="MWh, megawatt hour, megawatt hours, megawatt-hour, megawatt-hours",
    megapascal="MPa, megapascal, megapascals",
    micrometre="micrometre, micrometres, micrometer, micrometers, micron, microns",
    nanometre="nm, nanometre, nanometres, nanometer, nanometers",
    gigabit_per_second="Gbps, Gb/s, gigabit per second, gigabits per second",
    kilobit_per_second="kbps, Kbps, kilobit per second, kilobits per second",
    foot_per_second="ft/s, foot per second, feet per second",
    kilonewton="kN, kilonewton, kilonewtons",
    millivolt="mV, millivolt, millivolts",
    milliampere="mA, milliamp, milliamps, milliampere, milliamperes",
    becquerel="Bq, becquerel, becquerels",
    kilocalorie="kcal, kilocalorie, kilocalories",
    point="point",
    factor="x, fold",
    millisecond="ms, millisecond, milliseconds",
)
PHYSICAL |= dict.fromkeys(("parts per million", "part per million", "ppm"), "parts-per-million")
PHYSICAL |= dict.fromkeys(("parts per billion", "part per billion", "ppb"), "parts-per-billion")
PHYSICAL |= dict.fromkeys(("light-year", "light-years", "light year", "light years"), "light-year")
PHYSICAL |= {"pound": "pound-mass", "pounds": "pound-mass", "lb": "pound-mass", "lbs": "pound-mass"}
_ASKED = words(
    "ohm ohms joule joules kilojoule kilojoules newton newtons pascal pascals kilopascal kilopascals kPa hPa millibar "
    "millibars lumen lumens lux sievert sieverts becquerel becquerels kiloton kilotons megaton megatons gigaton "
    "gigatons bit bits byte bytes pixel pixels kilohertz terahertz terawatt terawatts milliwatt milliwatts centilitre "
    "centilitres quart quarts bushel bushels teaspoon teaspoons tablespoon tablespoons carat carats microgram "
    "micrograms microsecond microseconds nanosecond nanoseconds fathom fathoms furlong furlongs "
    "BTU therm therms kHz mAh THz GPa mSv dl cl hl kJ MJ lm nanogram nanograms kilobit kilobits megabit megabits "
    "gigabit gigabits candela candelas coulomb coulombs farad farads angstrom angstroms parsec "
    "parsecs cubit cubits electronvolt electronvolts roentgen roentgens"
)
_KNOWN = SHARES | DURATIONS | PHYSICAL
_FIRST = {surface.split()[0].split("-")[0].split("/")[0].rstrip(".").lower() for surface in _KNOWN}
_FIRST |= {unit.lower().split("-")[0] for unit in _ASKED} | {"°", "º", "%", "sq"}
_GLUED_ONLY = words("v mp g pp bp mi ha w sec ms ml in point c f x fold")
_LONGEST = 4
_BEHIND_STONE = words("in and or to when after before by of for at over from heavier lighter since with man woman")


def read_unit(text: str, tokens: Tokens, index: int, longest: int = _LONGEST) -> tuple[str | None, int]:
    """Return the unit that begins at token `index`, by name, and the index of the token after it.

    The longest name wins: "miles per hour" before "miles".
    """
    first = at(tokens, index)
    if first.low not in _FIRST:
        return None, index
    for length in range(longest, 0, -1):
        last = at(tokens, index + length - 1)
        if last.start < 0:
            continue
        written = text[first.start : last.end]
        if "\n" in written:
            continue
        name = _name(written, first.glued or at(tokens, index + 1).low == "/")
        if name and not _is_other(tokens, index, index + length):
            return name, index + length
    return None, index


def _is_other(tokens: Tokens, index: int, stop: int) -> bool:
    """Whether what may be a unit is none here: "two stone walls", "Gate 12C", "2C-B"."""
    first, after = at(tokens, index), at(tokens, stop)
    if first.low == "stone":
        return after.is_word and not (after.is_figure or after.low in _BEHIND_STONE)
    if first.text in {"C", "F"}:
        return at(tokens, index - 2).is_capital or (after.glued and after.low in {"-", "/", "'"})
    return False


def _name(written: str, glued: bool) -> str | None:
    surface = " ".join(written.split())
    if surface.lower() in _GLUED_ONLY and not glued:
        return None
    if known := _KNOWN.get(surface) or (None if len(surface) < 2 else _KNOWN.get(surface.lower())):
        return known
    if surface in _ASKED or surface.lower() in _ASKED:
        return _quantulum_name(surface)
    return None


def _quantulum_name(surface: str) -> str | None:
    """Return quantulum3's name for a unit. Its tables are read, never its parser, which guesses."""
    symbols, surfaces = _quantulum_tables()
    return symbols.get(surface) or surfaces.get(surface.lower())


@cache
def _quantulum_tables() -> tuple[dict[str, str], dict[str, str]]:
    """Return quantulum3's names by symbols and by surfaces, the first in the alphabet where several bear one.

    The data of the package are read, not loaded by it: to find irregular plurals, of which no unit asked for has one,
    it spends seconds.
    """
    from quantulum3.load import METRIC_PREFIXES

    symbols: dict[str, str] = {}
    surfaces: dict[str, str] = {}
    units: dict[str, Any] = json.loads(files("quantulum3").joinpath("units.json").read_text(encoding="utf-8"))
    for name, unit in units.items():
        for short, prefix in (("", ""), *((short, METRIC_PREFIXES[short]) for short in unit.get("prefixes", ()))):
            full = f"{prefix}{name}".lower()
            for symbol in unit.get("symbols", ()):
                symbols[short + symbol] = min(full, symbols.get(short + symbol, full))
            for surface in unit.get("surfaces", ()):
                for form in (f"{prefix}{surface}", f"{prefix}{surface}s"):
                    surfaces[form] = min(full, surfaces.get(form, full))
    return symbols, surfaces
