"""Earlier check-ups, kept in one file of the state folder: a JSON line each, bounded, without anything secret."""

import json
import logging
import threading
from collections import defaultdict, deque
from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.accounts import Account, AccountId, Keeping
from desktop_app.domain.errors import Layer
from desktop_app.domain.past_checks import PastCheck
from desktop_app.domain.sentence import Sentence, recalled
from desktop_app.host import files
from desktop_app.host.logs import redact
from desktop_app.host.paths import state_folder

logger = logging.getLogger(__name__)

FILE_NAME = "checks.jsonl"
KEPT = 60
"""Check-ups of one account that are remembered."""
_FEWER = (KEPT, 20, 5, 1)
MOST_BYTES = 4_000_000
"""From this length on the file is written anew, with the latest of each account."""
_LOCK_SECONDS = 5.0
_LONGEST_TITLE = 300


class PastChecks:
    """Safe to use from any thread and several processes. What cannot be kept is logged: no check-up fails by it."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or state_folder() / FILE_NAME
        self._lock = threading.Lock()
        self._passing: dict[AccountId, deque[PastCheck]] = defaultdict(lambda: deque(maxlen=KEPT))

    def note(self, account: Account, check: PastCheck) -> None:
        """Remember one more; of a session's account only as long as this object lives."""
        if account.keeping is Keeping.SESSION:
            with self._lock:
                self._passing[account.id].append(check)
            return
        try:
            with self._alone():
                if files.size(self._path) > MOST_BYTES:
                    self._rewrite()
                files.append_line(self._path, _line(account.id, check))
        except (files.FileProblem, OSError) as problem:
            logger.warning("a check-up is not remembered: %s", type(problem).__name__)

    def of(self, account: Account) -> tuple[PastCheck, ...]:
        """The account's latest, the oldest first."""
        if account.keeping is Keeping.SESSION:
            with self._lock:
                return tuple(self._passing[account.id])
        wanted = json.dumps(account.id).encode()
        found = (check for line in self._lines() if wanted in line for _, check in _read(line, account.id))
        return tuple(sorted(found, key=lambda check: check.when)[-KEPT:])

    def latest(self) -> dict[AccountId, PastCheck]:
        """The last one of every account that was not given up."""
        found: dict[AccountId, PastCheck] = {}
        for line in self._lines():
            found.update((account_id, check) for account_id, check in _read(line) if not check.cancelled)
        return found

    def forget_all_but(self, ids: Collection[AccountId]) -> None:
        """Forget accounts that are no more."""
        known = set(ids)
        if any(account_id not in known for line in self._lines() for account_id, _ in _read(line)):
            try:
                with self._alone():
                    self._rewrite(known)
            except (files.FileProblem, OSError) as problem:
                logger.warning("check-ups of former accounts are not forgotten: %s", type(problem).__name__)

    def _alone(self) -> AbstractContextManager[None]:
        """Nobody else adds a line while the file is written anew: it would be lost."""
        return files.locked(self._path.with_suffix(".lock"), seconds=_LOCK_SECONDS)

    def _rewrite(self, known: Collection[AccountId] | None = None) -> None:
        """Keep the latest of each account, fewer where there are many accounts; of the `known` ones if given."""
        of_account: dict[AccountId, list[bytes]] = defaultdict(list)
        for line in self._lines():
            for account_id, _ in _read(line):
                if known is None or account_id in known:
                    of_account[account_id].append(line + b"\n")
        lines: list[bytes] = []
        for kept in _FEWER:
            lines = [line for found in of_account.values() for line in found[-kept:]]
            if sum(map(len, lines)) <= MOST_BYTES // 2:
                break
        files.write(self._path, b"".join(lines)[: MOST_BYTES // 2], durable=False)

    def _lines(self) -> list[bytes]:
        try:
            return (files.read(self._path, limit=2 * MOST_BYTES) or b"").splitlines()
        except files.FileProblem as problem:
            logger.warning("earlier check-ups cannot be read: %s", problem.reason)
            return []


def _line(account_id: AccountId, check: PastCheck) -> bytes:
    told = {
        "account": account_id,
        "when": check.when.astimezone(UTC).isoformat(timespec="seconds"),
        "latency": check.latency,
        "seconds": check.seconds,
        "layer": check.layer.value if check.layer else None,
        "title": redact(check.title)[:_LONGEST_TITLE],
        "words": _words(check.title),
        "plan": check.plan,
        "backend": check.backend,
        "measured": check.measured,
        "spent": check.spent,
        "left": check.seconds_left,
    }
    return (
        json.dumps(
            {name: value for name, value in told.items() if value is not None and value != "" and value is not False}
        ).encode()
        + b"\n"
    )


def _words(title: str) -> list[object] | None:
    """How the title was made, for a window that speaks another language; only what stands in the title anyway."""
    if not isinstance(title, Sentence) or not title.facts or redact(title) != title or len(title) > _LONGEST_TITLE:
        return None
    named = {name: fact if isinstance(fact, int | float) else str(fact) for name, fact in title.facts.items()}
    return [title.template, {name: fact for name, fact in named.items() if f"{{{name}" in title.template}]


def _title(told: dict[str, Any]) -> Sentence:
    title = str(told.get("title", ""))
    try:
        template, facts = told["words"]
        made = Sentence(template, **facts)
    except (KeyError, ValueError, TypeError, AttributeError, IndexError):
        return recalled(title)
    return made if made == title else recalled(title)


def _read(line: bytes, wanted: AccountId | None = None) -> Iterator[tuple[AccountId, PastCheck]]:
    """What the line says; nothing when it was cut off or written by another version."""
    try:
        told = json.loads(line)
        account_id = AccountId(told["account"])
        if wanted is not None and account_id != wanted:
            return
        check = PastCheck(
            when=datetime.fromisoformat(told["when"]).astimezone(UTC),
            latency=float(told["latency"]),
            seconds=float(told["seconds"]),
            layer=Layer(told["layer"]) if told.get("layer") else None,
            title=_title(told),
            plan=str(told.get("plan", "")),
            backend=str(told.get("backend", "")),
            measured=told.get("measured") is True,
            spent=told.get("spent") is True,
            seconds_left=float(told["left"]) if "left" in told else None,
        )
    except (ValueError, KeyError, TypeError):
        return
    yield account_id, check
