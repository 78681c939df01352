"""What was logged while a test ran."""

import logging


class LogBook(logging.Handler):
    """Collects warnings and errors; a test that expects some takes them out with `take`."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def take(self) -> list[str]:
        taken, self.records = self.records, []
        return [record.getMessage() for record in taken]
