from pytestqt.qtbot import QtBot

from desktop_app.later import Later


def test_what_fails_keeps_nothing_that_waits_from_being_done(qtbot: QtBot) -> None:
    done: list[str] = []
    later = Later(0)
    later.add(lambda: done.append("first"), lambda: done.remove("nothing"), lambda: done.append("last"))

    with qtbot.capture_exceptions() as failures:
        later.start(0)
        qtbot.waitUntil(lambda: later.is_done)

    assert done == ["first", "last"]
    assert [kind for kind, *_ in failures] == [ValueError]
