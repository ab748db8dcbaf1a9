"""The README's way from nothing to a gate: each command of it works, in the order in which a newcomer types them."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
STORY = "The library opened on Monday, 2 September 2025. The town paid 4 million pounds for it, the mayor said."


def commands() -> list[str]:
    """Return the section's commands, with this checkout in the place of the published package."""
    section = (ROOT / "README.md").read_text(encoding="utf-8").split("<!-- newsroom -->")[1]
    lines = [line for block in re.findall(r"```sh\n(.*?)```", section, re.DOTALL) for line in block.splitlines()]
    return [re.sub(r"'backread(\[\w+\]) @ [^']+'", rf"'{ROOT}\1'", line) for line in lines]


def test_every_command_of_the_readme_works(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    identity = "export GIT_AUTHOR_NAME=Desk GIT_AUTHOR_EMAIL=desk@example.org"
    script = ["set -euo pipefail", identity, "export GIT_COMMITTER_NAME=Desk GIT_COMMITTER_EMAIL=desk@example.org"]
    for number, command in enumerate(commands()):
        held = command == "backread check claims/"
        script.append(f"{{ {command} ; }} > {tmp_path}/{number}.txt 2>&1 || [ $? = {int(held)} ]")
    run = ["bash", "-c", "\n".join(script)]
    done = subprocess.run(run, cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603
    told = "\n".join(path.read_text(encoding="utf-8") for path in sorted(tmp_path.glob("[0-9]*.txt")))
    assert done.returncode == 0, told + done.stderr
    assert "calendar/weekday" in told
    assert "in the baseline" in told
    assert (tmp_path / "desk" / ".github" / "workflows" / "backread.yml").is_file()
    listing = ["git", "ls-files"]
    tracked = subprocess.run(listing, cwd=tmp_path / "desk", capture_output=True, text=True, check=True)  # noqa: S603
    assert "claims/story.yaml" in tracked.stdout
    assert ".venv" not in tracked.stdout.replace(".gitignore", "")
