"""The one door from an exception to the user."""

import logging

from desktop_app.domain.errors import AppError, Layer
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.states import Choice, Notice, NoticeChoice

logger = logging.getLogger(__name__)

_DOCTOR = NoticeChoice(text=Sentence("Keyring doctor"), choice=Choice.OPEN_DOCTOR)


def explain(error: Exception) -> Notice:
    """What to tell the user; the log gets the type of what is ours, and the whole of what was not foreseen."""
    if isinstance(error, AppError):
        logger.info("told the user: %s", type(error).__name__)
        return Notice(title=error.title, advice=error.advice, choices=_ways_out(error))
    logger.error("unforeseen failure", exc_info=error)
    return Notice(
        title=Sentence("Something went wrong that was not foreseen"),
        advice=Sentence("The details are in the log file."),
    )


def _ways_out(error: AppError) -> tuple[NoticeChoice, ...]:
    if error.layer is not Layer.KEYRING:
        return ()
    from desktop_app.domain.age_errors import (  # noqa: PLC0415  # nothing has failed at the start
        VaultFileError,
        VaultFileLocked,
        VaultFileMissing,
    )

    match error:
        case VaultFileMissing():
            return (NoticeChoice(text=Sentence("Create it…"), choice=Choice.CREATE_VAULT_FILE),)
        case VaultFileLocked():
            return (NoticeChoice(text=Sentence("Unlock it…"), choice=Choice.UNLOCK_VAULT_FILE),)
        case VaultFileError():
            return ()
        case _:
            return (_DOCTOR,)
