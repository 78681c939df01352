import json
import os
import pickle
from collections.abc import Generator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from support.window_states import FAILED, FAILED_TEST, LAB

from desktop_app.domain.checkup import Failure
from desktop_app.domain.client_errors import AnswerTooSlow, KeyNotAccepted
from desktop_app.domain.past_checks import past_check
from desktop_app.domain.sentence import Sentence, counted, joined
from desktop_app.domain.states import AccountStatus, Notice
from desktop_app.services.checkup_pipe import Pipe, Said
from desktop_app.services.past_checks import PastChecks
from desktop_app.services.report import as_object
from desktop_app.views.language import (
    SETTING,
    VARIABLE,
    apply_language,
    available_languages,
    number,
    percent,
    plain,
    speak,
    together,
    tr,
    tr_n,
    translated,
    word,
)
from desktop_app.views.main_window import MainWindow
from desktop_app.views.outcome_card import OutcomeCard
from desktop_app.views.test_panel import TestPanel

TITLE = "Der Dienst nahm die Anmeldung nicht an"


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Generator[None]:
    yield
    speak(qapp, "en")
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def failure(error: AnswerTooSlow | KeyNotAccepted) -> Failure:
    assert FAILED.failure
    return replace(FAILED.failure, title=error.title, advice=error.advice)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["0 devices", "1 device", "2 devices", "1,000 devices"]),
        ("de", ["0 Geräte", "1 Gerät", "2 Geräte", "1.000 Geräte"]),
        ("ja", ["0 台のデバイス", "1 台のデバイス", "2 台のデバイス", "1,000 台のデバイス"]),
    ],
)
def test_each_language_has_its_own_forms_of_an_amount(qapp: QApplication, language: str, words: list[str]) -> None:
    speak(qapp, language)

    assert [tr_n("{n} device", "{n} devices", n) for n in (0, 1, 2, 1000)] == words
    assert [translated(counted("{n} device", "{n} devices", n)) for n in (0, 1, 2, 1000)] == words


def test_numbers_are_written_as_the_language_does(qapp: QApplication) -> None:
    speak(qapp, "de")

    assert (number(12_345), number(0.5, 1), percent(0.486, 1)) == ("12.345", "0,5", "48,6 %")
    assert tr("{seconds:.1f} s", seconds=1234.56) == "1234,6 s"
    assert tr("{used:,.0f} s used", used=1024).startswith("1.024 s")
    assert translated(Sentence("{agreement:.0%} as expected", agreement=0.97)) == "97 % wie erwartet"


def test_japanese_lets_nothing_but_its_own_letters_be_lent(qapp: QApplication) -> None:
    before = QApplication.font()
    own = _typefaces("2 -", before)

    speak(qapp, "ja")

    try:
        assert _typefaces("2 つの-キー", QApplication.font(), of=(0, 1, 4)) == own
    finally:
        QApplication.setFont(before)


def test_a_sentence_is_english_to_whoever_stores_or_compares_it() -> None:
    sentence = Sentence("{host} did not answer within {seconds:g} s", host="iam.cloud.ibm.com", seconds=30)

    again = pickle.loads(pickle.dumps(sentence))  # noqa: S301  # made one line up

    assert sentence == again == f"{again}" == "iam.cloud.ibm.com did not answer within 30 s"
    assert (again.template, dict(again.facts)) == (sentence.template, {"host": "iam.cloud.ibm.com", "seconds": 30})


def test_a_sentence_made_of_sentences_is_translated_whole(qapp: QApplication) -> None:
    whole = joined(". ", (Sentence("Choose a file."), counted("{n} day", "{n} days", 2))) + " " + "lab"

    speak(qapp, "de")

    assert whole == "Choose a file.. 2 days lab"
    assert translated(whole) == "Wählen Sie eine Datei.. 2 Tage lab"


def test_each_language_has_its_own_signs_between_texts(qapp: QApplication) -> None:
    failed = Notice(title=Sentence("Choose a file."), advice="")
    several = joined(": ", (Sentence("Device"), joined(", ", ("one", "", "two"))))

    speak(qapp, "ja")

    assert (failed.whole, several) == ("Choose a file.", "Device: one, two")
    assert translated(pickle.loads(pickle.dumps(several))) == "デバイス：one、two"  # noqa: RUF001, S301  # Japanese; made above
    assert together(". ", (Sentence("one"), "", Sentence("two"))) == "one。two"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "“lab” at 14:05 on 03 Mar 2026, 14:05"),
        ("de", "“lab” at 14:05 on 03.03.2026, 14:05"),
        ("ja", "“lab” at 14:05 on 2026/03/03 14:05"),
    ],
)
def test_a_moment_is_written_as_the_language_does(qapp: QApplication, language: str, words: str) -> None:
    when = datetime(2026, 3, 3, 14, 5).astimezone()
    sentence = Sentence("“{name}” at {when:%H:%M} on {when}", name="lab", when=when)

    speak(qapp, language)

    assert sentence == "“lab” at 14:05 on 03 Mar 2026, 14:05"
    assert translated(pickle.loads(pickle.dumps(sentence))) == words  # noqa: S301  # made three lines up


def test_a_name_that_is_a_word_of_the_program_stays_as_it_is(qapp: QApplication) -> None:
    speak(qapp, "de")

    assert translated("Failed") == "Failed"
    assert word(AccountStatus.FAILED) == "Fehlgeschlagen"


@pytest.mark.parametrize(
    ("text", "words"), [("&Datei", "Datei"), ("ファイル(&F)", "ファイル"), ("Salz && Pfeffer", "Salz  Pfeffer")]
)
def test_a_text_without_its_underlined_letter(text: str, words: str) -> None:
    assert plain(text) == words


def test_a_german_window_speaks_german_and_so_do_qts_own_buttons(qapp: QApplication) -> None:
    speak(qapp, "de")

    window = MainWindow()

    menus = [plain(action.text()) for action in window.menuBar().actions()]
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert menus == ["Datei", "Bearbeiten", "Konto", "Ansicht", "Hilfe"]
    assert [plain(window.tabs.tabText(place)) for place in range(2)] == ["Konto", "Test"]
    assert plain(buttons.button(QDialogButtonBox.StandardButton.Cancel).text()) == "Abbrechen"


def test_an_error_of_the_checking_process_is_german_in_the_window_and_english_elsewhere(qapp: QApplication) -> None:
    speak(qapp, "de")
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as incoming, os.fdopen(writing, "wb") as outgoing:
        Pipe(incoming, outgoing).send(Said(reports=((1, replace(FAILED, failure=failure(KeyNotAccepted()))),)))
        outgoing.close()
        (said,) = Pipe(incoming, outgoing).messages()
    assert isinstance(said, Said)
    ((_, report),) = said.reports

    panel = TestPanel()
    panel.render(replace(FAILED_TEST, report=report))

    card = panel.page.findChild(OutcomeCard)
    told = json.dumps(as_object(report))
    assert card
    assert card.accessibleDescription().startswith(TITLE)
    assert KeyNotAccepted.title in told
    assert TITLE not in told


@pytest.mark.parametrize("error", [KeyNotAccepted(), AnswerTooSlow(host="iam.cloud.ibm.com", seconds=30.0)])
def test_a_failure_of_an_earlier_day_is_told_in_the_language_of_today(
    qapp: QApplication, tmp_path: Path, error: AnswerTooSlow | KeyNotAccepted
) -> None:
    check = past_check(replace(FAILED, failure=failure(error)), datetime.now(UTC))
    assert check
    PastChecks(tmp_path / "checks.jsonl").note(LAB.account, check)

    (remembered,) = PastChecks(tmp_path / "checks.jsonl").of(LAB.account)
    speak(qapp, "de")

    assert remembered.title == error.title
    assert translated(remembered.title) == translated(error.title) != error.title


@pytest.mark.parametrize(
    ("variable", "setting", "language"),
    [("de", "ja", "de"), ("", "ja", "ja"), ("de_CH.UTF-8", "", "de"), ("", "xx", "en"), ("ja-JP", "de", "ja")],
)
def test_the_variable_outdoes_the_setting_and_that_the_system(  # noqa: PLR0913, PLR0917  # fixtures, and one case
    qapp: QApplication,
    settings: QSettings,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    setting: str,
    language: str,
) -> None:
    monkeypatch.setenv(VARIABLE, variable)
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["en-GB"])
    settings.setValue(SETTING, setting)

    spoken = apply_language(qapp, settings)

    assert spoken == language


def test_every_language_there_is_can_be_spoken(qapp: QApplication) -> None:
    said = []
    for language in available_languages():
        speak(qapp, language.code)
        said.append(tr("Account"))

    assert said == ["Account", "Konto", "アカウント"]


def _typefaces(text: str, font: QFont, of: tuple[int, ...] = (0, 1, 2)) -> list[str]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [run.rawFont().familyName() for place in of for run in layout.glyphRuns(place, 1)]
