import pytest

from desktop_app.domain.alike import looking_like

NAMES = ("lab", "LAB ", "Iab", "l a b", "1ab", "lаb", "ｌａｂ", "tab", "lab\0rador", "", "Straße", "STRASSE")  # noqa: RUF001  # it is about them


@pytest.mark.parametrize("name", NAMES)
def test_names_are_found_alike_together_as_each_by_itself(name: str) -> None:
    one_by_one = [place for place, other in enumerate(NAMES) if looking_like(name, (other,))]

    assert looking_like(name, NAMES) == one_by_one
    assert looking_like(name, NAMES[:8]) == [place for place in one_by_one if place < 8]


def test_a_letter_of_another_script_a_blank_and_a_figure_look_like_a_letter() -> None:
    assert looking_like("lab", NAMES) == [0, 1, 2, 3, 4, 5, 6]
    assert looking_like("straße", NAMES) == [10, 11]
    assert looking_like("lab", ()) == []
