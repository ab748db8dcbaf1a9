"""The planted passages, by kind: what it says, and the words. `{field*}` is what will be broken."""

from typing import Final

PASSAGES: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "weekday": (
        ("weekday", "Entries for the county flower show close on {weekday*}, {date}."),
        ("weekday", "The lighthouse was painted on {weekday*}, {date}, by a crew of volunteers."),
        ("weekday", "A choir from the valley sang in the town hall on {weekday*}, {date}."),
    ),
    "year": (
        ("year", "The cannery closed in {year*}, {ago} years ago, and its chimney was taken down."),
        ("year", "The orchard was planted {ago} years ago, in {year*}, by a retired pilot."),
        ("year", "Odile Brandt has kept bees since {year*}, or for {ago} years."),
        (
            "year twice",
            "The ferry pier opened in {year}.\n\nWhen the ferry pier opened in {year*}, the fare was a coin.",
        ),
        ("year twice", "The {year} Harwick regatta was rained out.\n\nNobody drowned in the {year*} Harwick regatta."),
        ("year", "It has been {ago} years since the Brandt dairy burned down in {year*}."),
    ),
    "count": (
        ("count", "Rescuers led {count} hikers off the ridge.\n\nThe {count*} hikers had set out before dawn."),
        (
            "count",
            "A blast at a candle factory killed {count} workers.\n\nAll {count*} workers were on the night shift.",
        ),
        ("count", "The mill laid off {count} weavers.\n\nMost of the {count*} weavers had been there for a decade."),
        ("count", "A landslide in the gorge killed {count} people.\n\nThe {count*} dead were pilgrims."),
        (
            "count",
            "The storm sank {count} fishing boats in the bay.\n\nNone of the {count*} fishing boats was insured.",
        ),
        (
            "count",
            "The bus fell into the ravine, and {count} passengers died.\n\nThe {count*} deaths are being studied.",
        ),
        ("count", "Divers found {count} amphorae in the wreck.\n\nThe {count*} amphorae will be shown in the museum."),
        ("count", "The gorge bridge collapse killed {count} people.\n\nThe death toll of {count*} shocked the valley."),
    ),
    "part": (
        ("part", "Of the beekeepers in the valley, {part*} of the {whole} lost a hive over the winter."),
        ("part", "The circus keeps {whole} horses, including {part*} mares."),
        ("part", "The flood damaged {whole} cottages, {part*} of them beyond repair."),
        ("part", "Some villages lie below the dam; {part*} of its {whole} gates were open."),
        ("part", "The choir brought {whole} singers, among them {part*} sopranos."),
        ("part", "A tram with {whole} passengers, {part*} of whom were pupils, stopped on the viaduct."),
    ),
    "total": (
        ("total", "The capsized ferry carried {sum*} people: {one} passengers and {two} sailors."),
        ("total", "The avalanche buried {sum*} people — {one} men and {two} women — near the pass."),
        ("total", "The kennel took in {one} puppies and {two} older dogs, a total of {sum*} animals."),
        ("total", "The orchestra has {sum*} players, {one} women and {two} men."),
        ("total of three", "The fair sold {all*} animals: {one} sheep, {two} goats and {three} cows."),
        ("total of three", "The fleet has {all*} vessels, with {one} trawlers, {two} tugs and {three} barges."),
    ),
    "percentage": (
        ("share", "Of {whole} growers who were asked, {part}, or {share*} percent, would plant again."),
        ("share", "In the guild, {part} of {whole} potters, or {share*}%, fire with wood."),
        ("share", "The grove lost {part} of its {whole} olive trees ({share*}%) to frost."),
        ("share", "Some {share*} percent of the bakers, or {part} of {whole}, work on Sundays."),
        ("change", "Visits to the lighthouse rose {share*}% to {up} from {before} a year earlier."),
        ("change", "The number of swans fell {share*} percent, from {before} to {down}."),
        ("change", "Membership of the rowing club grew from {before} to {up}, an increase of {share*}%."),
    ),
    "conversion": (
        ("miles", "The tow path runs for {first} miles ({second*} kilometers) along the canal."),
        ("feet", "The chapel stands {first} feet ({second*} meters) above the lake."),
        ("pounds", "The church bell weighs {first} pounds ({second*} kilograms)."),
        ("acres", "The fire burned {first} acres ({second*} hectares) of heath."),
        ("miles", "The wreck lies {first} miles ({second*} km) off the cape."),
        ("feet", "They drilled {first} feet, or {second*} meters, into the glacier."),
    ),
    "age": (
        ("age", "Odile Brandt, {age}, rows the ferry.\n\nBrandt, who is {age*}, learned it from an aunt."),
        ("age", "Odile Brandt, {age}, rows the ferry.\n\nThe {age*}-year-old Brandt has never missed a day."),
        ("age", "The winner was {age}-year-old Odile Brandt.\n\nBrandt, {age*}, had never run a race."),
        ("age", "Odile Brandt, {age}, kept the lighthouse.\n\nBrandt turned {age*} this spring."),
        ("born", "Odile Brandt, {age*}, was born in {born} on the island."),
        ("born", "Born in {born}, Odile Brandt is {age*} and still rows the ferry."),
    ),
    "headline number": (
        ("count", "Storm sinks {count*} fishing boats | A storm sank {count} fishing boats in the bay, the port said."),
        (
            "count",
            "{count*} dead in candle factory blast | A blast at a candle factory killed {count} people, police said.",
        ),
        ("count", "Mill lays off {count*} weavers | The mill on the river will lay off {count} weavers, it said."),
        (
            "count",
            "Landslide kills {count*} pilgrims | A landslide killed {count} pilgrims in the gorge, officials said.",
        ),
        (
            "count",
            "Divers find {count*} amphorae in wreck | Divers found {count} amphorae in a wreck, the museum said.",
        ),
        ("count", "Fire at kennel kills {count*} dogs | Firefighters said {count} dogs died in a fire at a kennel."),
    ),
    "duration": (
        ("days", "A {count}-day strike shut the port.\n\nThe {count*}-day strike ended with a raise."),
        ("lasting", "Odile Brandt was mayor from {first} to {last}, {length*} years in all."),
        ("ago", "The cannery closed in {year}, {ago*} years ago."),
        ("ago", "The canal froze {ago*} years ago, in {year}."),
        (
            "days",
            "The ferries stood still for {count} days.\n\nThe {count*} days without ferries cost the islands dear.",
        ),
        ("lasting", "The tunnel took {length*} years to dig, from {first} to {last}."),
        ("ago", "The mill has been idle since {year}, for {ago*} years."),
    ),
}
