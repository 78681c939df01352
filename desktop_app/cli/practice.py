"""The practice check-up for a machine without a display: what the window would show, in the terminal."""

from desktop_app.cli.check import check
from desktop_app.domain.job_wish import JobWish
from desktop_app.services.checkup import JOB_LIMIT
from desktop_app.services.practice import PracticeService


def practise() -> int:
    """Start the practice service, run the whole check-up with a job on it, stop it. Raises PracticeUnavailable."""
    service = PracticeService()
    try:
        draft = service.start()
        return check(draft.account, lambda _: draft.credentials, JobWish(), JOB_LIMIT)
    finally:
        service.stop()
