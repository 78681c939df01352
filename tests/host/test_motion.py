from pathlib import Path

import pytest

from desktop_app.host.motion import prefers_stillness


@pytest.mark.parametrize(
    ("file", "text", "still"),
    [
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations = 0\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=true\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("kdeglobals", "no settings at all", False),
    ],
)
def test_a_desktop_that_shall_keep_still_is_believed(tmp_path: Path, file: str, text: str, *, still: bool) -> None:
    path = tmp_path / file
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")

    assert prefers_stillness({"XDG_CONFIG_HOME": str(tmp_path)}) is still


def test_a_home_without_settings_says_nothing(tmp_path: Path) -> None:
    assert not prefers_stillness({"HOME": str(tmp_path)})
