"""The one door from an exception to the user."""

import logging

from desktop_app.domain.errors import AppError
from desktop_app.domain.states import Notice

logger = logging.getLogger(__name__)


def explain(error: Exception) -> Notice:
    """What to tell the user; the log gets the type of what is ours, and the whole of what was not foreseen."""
    if isinstance(error, AppError):
        logger.info("told the user: %s", type(error).__name__)
        return Notice(title=error.title, advice=error.advice)
    logger.error("unforeseen failure", exc_info=error)
    return Notice(title="Something went wrong that was not foreseen", advice="The details are in the log file.")
