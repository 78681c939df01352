"""Refusals, each in the envelope of the service that IBM would send it from."""

from __future__ import annotations

from typing import Any
from uuid import uuid4


class ServiceError(Exception):
    """A refusal; `status` is the HTTP status."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message

    def document(self) -> dict[str, Any]:
        """The JSON body."""
        raise NotImplementedError


class IamError(ServiceError):
    """A refusal of IAM, known by a text code such as BXNIM0415E."""

    def __init__(self, code: str, message: str, *, status: int = 400) -> None:
        super().__init__(status, message)
        self.code = code

    def document(self) -> dict[str, Any]:
        """The JSON body."""
        return {
            "errorCode": self.code,
            "errorMessage": self.message,
            "context": {
                "requestId": uuid4().hex,
                "requestType": "incoming.Identity_Token",
                "url": "https://iam.cloud.ibm.com",
                "locale": "en_US",
            },
        }


class CloudError(ServiceError):
    """A refusal of Global Search, Global Catalog or the Resource Controller, whose codes are text."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(status, message)
        self.code = code

    def document(self) -> dict[str, Any]:
        """The JSON body."""
        return {
            "errors": [{"code": self.code, "message": self.message}],
            "trace": str(uuid4()),
            "status_code": self.status,
        }


class QuantumError(ServiceError):
    """A refusal of the quantum API, whose codes are numbers.

    1007, 1200, 1201, 1219, 1234 and 1291 were seen in the open; 1211, 1217, 1222, 1301, 1352 and 1517 are guesses, as
    are the statuses that come with 2911 and 3458.
    """

    def __init__(self, status: int, code: int, message: str, solution: str) -> None:
        super().__init__(status, message)
        self.code = code
        self.solution = solution

    def document(self) -> dict[str, Any]:
        """The JSON body."""
        return {
            "errors": [
                {
                    "code": self.code,
                    "message": self.message,
                    "solution": self.solution,
                    "more_info": f"https://quantum.cloud.ibm.com/docs/errors#error{self.code}",
                },
            ],
            "trace": str(uuid4()),
        }


class ClassicError(ServiceError):
    """A refusal of the classic sign-in, whose codes are numbers or text."""

    def __init__(self, status: int, code: int | str, message: str, *, name: str = "Error") -> None:
        super().__init__(status, message)
        self.code = code
        self.name = name

    def document(self) -> dict[str, Any]:
        """The JSON body."""
        return {
            "error": {"statusCode": self.status, "name": self.name, "message": self.message, "code": self.code},
        }


class NoRoute(ServiceError):
    """An address or a method that the quantum API does not have."""

    def document(self) -> dict[str, Any]:
        """The JSON body."""
        return {"statusCode": self.status, "message": self.message}
