"""The garbage collector of a process that reads stories."""

import gc


def collect_garbage_rarely() -> None:
    """Let the garbage collector look less often.

    What is imported and read lives to the end of the run; looking through it again and again took a fifth of the time
    that one story needs from a cold start, and a twentieth of what each of many takes.
    """
    gc.freeze()
    gc.set_threshold(50_000, 50, 100)
