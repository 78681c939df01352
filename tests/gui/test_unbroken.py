"""Where lines do not end."""

import pytest
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from desktop_app.views.unbroken import ordinary, unbroken

CRN = "crn:v1:bluemix:public:quantum-computing:us-east:a/0123456789abcdef:7c1e3a52-90bb-4f0e-8d0c-2f6f5f0d1a11::"


def lines(text: str, width: float) -> list[str]:
    """As a label of that many pixels has them, in letters that are typed."""
    shown = unbroken(text).replace("\n", "\N{LINE SEPARATOR}")
    layout = QTextLayout(shown, QFont(QApplication.font()))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(ordinary(shown[line.textStart() : line.textStart() + line.textLength()]).strip())
    return found


@pytest.mark.parametrize("width", range(200, 600, 50))
@pytest.mark.parametrize(
    ("text", "end"),
    [
        (
            "Which accounts share this key is looked up before it is changed; it may ask for each key then.",
            "each key then.",
        ),
        ("1 つを既定に指定すると、新しいアカウントの名前で選択が変わることがなくなります。", "なります。"),
        ("6 accounts · 2 working · 1 failed · 1 checking", "1 checking"),
        (
            "The keys stay valid until you delete them there: https://cloud.ibm.com/iam/apikeys",
            "https://cloud.ibm.com/iam/apikeys",
        ),
        ("It comes as “ci-nightly-of-the-group” beside “ci-nightly”, or replaces “ci-nightly”.", "“ci-nightly”."),
    ],
)
def test_a_last_line_is_no_single_short_word(qapp: QApplication, text: str, end: str, width: int) -> None:
    del qapp

    found = lines(text, width)

    assert found[-1].endswith(end)
    assert "".join(found).replace(" ", "") == text.replace(" ", "")


def test_a_crn_goes_on_behind_its_parts_only(qapp: QApplication) -> None:
    del qapp

    found = lines(f"IBM Quantum Platform, instance {CRN}\nIt is the default.", 330)

    assert len(found) > 3
    assert found[-1] == "It is the default."
    assert all(line.endswith(":") for line in found[:-1])
