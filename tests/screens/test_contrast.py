import pytest
from PySide6.QtGui import QColor
from screens.contrast import contrast
from screens.tokens import ratios

from desktop_app.domain.states import AccountStatus
from desktop_app.views.account_delegate import SHAPES
from desktop_app.views.theme import DARK, LIGHT, Tokens


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_colour_stands_out_from_what_it_is_put_on(tokens: Tokens) -> None:
    weak = {pair[:2]: round(ratio, 2) for pair, ratio in ratios(tokens) if ratio < pair.least}

    assert weak == {}


def test_contrast_is_counted_as_wcag_counts_it() -> None:
    black, white, gray = QColor("#000000"), QColor("#ffffff"), QColor("#777777")

    assert contrast(black, white) == pytest.approx(21)
    assert contrast(white, gray) == pytest.approx(4.48, abs=0.01)


def test_no_two_states_share_a_shape() -> None:
    shapes = [SHAPES[status][0] for status in AccountStatus]

    assert len(set(shapes)) == len(shapes)
