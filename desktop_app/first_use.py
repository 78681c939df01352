"""What is opened when it is first used: the account book, and a process apart for check-ups.

Both are called on worker threads, where their imports and waits cost no frame.
"""

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.checkup import CheckReport
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.checkup_process import CheckupProcess


class OpenedBook:
    """Opens the account book for whoever asks first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._book: AccountBook | None = None

    def __call__(self) -> "AccountBook":
        """The one book of this process."""
        from desktop_app.host.logs import log_to  # noqa: PLC0415  # after the first frame
        from desktop_app.host.paths import state_folder  # noqa: PLC0415  # after the first frame
        from desktop_app.services.opening import open_account_book  # noqa: PLC0415  # after the first frame

        with self._lock:
            if self._book is None:
                log_to(state_folder())
                self._book = open_account_book()
            return self._book

    def read_ahead(self) -> None:
        """Open it and read the accounts, so that whoever asks next need not wait; what fails will fail there too."""
        with suppress(AppError):
            self().book()


class ChecksApart:
    """Check-ups in a process of their own, which starts with the first, or is prepared before."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: CheckupProcess | None = None
        self.seconds: float | None = None
        """What a free check may take; None leaves it to the check-up."""

    def __call__(self, *given: Any, **also: Any) -> "Iterator[CheckReport]":  # noqa: ANN401  # as check_up itself
        """As services.checkup.check_up."""
        process = self._made()
        cancel = next(one for one in given if isinstance(one, CancelToken))
        if self.seconds and cancel.timeout is None and also.get("job") is None:
            cancel.limit(self.seconds)
        return process.check_up(*given, **also)

    def prepare(self) -> None:
        """Start the process; it loads what a check-up needs and waits."""
        self._made().prepare()

    def close(self) -> None:
        """End the process, if there is one."""
        if self._process is not None:
            self._process.close()

    def _made(self) -> "CheckupProcess":
        from desktop_app.services.checkup_process import CheckupProcess  # noqa: PLC0415  # on the worker

        with self._lock:
            if self._process is None:
                self._process = CheckupProcess()
            return self._process
