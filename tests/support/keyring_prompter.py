"""Somebody who answers GNOME Keyring's dialogs: the D-Bus side of gcr-prompter, without a screen.

The protocol is gcr's org.gnome.keyring.internal.Prompter; passwords travel in its “sx-aes-1” exchange.
"""

import base64
import hmac
import secrets
import threading
from collections.abc import Generator
from contextlib import contextmanager
from hashlib import sha256
from typing import Any, Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from jeepney import DBusAddress, MessageType, new_method_call, new_method_return  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, Proxy, prep_socket  # type: ignore[import-untyped]
from jeepney.low_level import HeaderFields  # type: ignore[import-untyped]
from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]

NAME = "org.gnome.keyring.SystemPrompter"
CALLBACK = "org.gnome.keyring.internal.Prompter.Callback"
# RFC 3526, group 5.
PRIME = int(
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
    "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
    "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F"
    "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA237327FFFFFFFFFFFFFFFF",
    16,
)
BYTES = 192


class Prompter:
    """`answer` is the password to type, an empty text to close the dialog, None to leave it open for ever."""

    def __init__(self, address: str, answer: str | None) -> None:
        self.answer = answer
        self.asked: Final[threading.Event] = threading.Event()
        self.times_asked = 0
        self._open: list[tuple[Any, str]] = []
        self.stopped: Final[threading.Event] = threading.Event()
        self._ends = threading.Event()
        self._connection = DBusConnection(prep_socket(address.removeprefix("unix:path=")))
        unwrap_msg(self._connection.send_and_get_reply(message_bus.RequestName(NAME)))
        self._thread = threading.Thread(target=self._serve, name="prompter")
        self._thread.start()

    def reply(self, answer: str) -> None:
        """Answer what is open."""
        self.answer = answer
        while self._open:
            callback, exchange = self._open.pop()
            self._ready(callback, "yes" if answer else "no", _sealed(answer, exchange))

    def close(self) -> None:
        self._ends.set()
        self._thread.join()
        Proxy(message_bus, self._connection).ReleaseName(NAME)
        self._connection.close()

    def _serve(self) -> None:
        while not self._ends.is_set():
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type == MessageType.method_call:
                self._connection.send(new_method_return(message))
                self._handle(message, message.header.fields[HeaderFields.member])

    def _handle(self, message: Any, member: str) -> None:
        callback = DBusAddress(message.body[0], message.header.fields[HeaderFields.sender], CALLBACK)
        if member == "BeginPrompting":
            self._ready(callback, "", "")
        elif member == "PerformPrompt":
            self.times_asked += 1
            self.asked.set()
            self._open.append((callback, message.body[3]))
            if self.answer is not None:
                self.reply(self.answer)
        elif member == "StopPrompting":
            self._connection.send(new_method_call(callback, "PromptDone"))
            self.stopped.set()

    def _ready(self, callback: Any, reply: str, exchange: str) -> None:
        properties: dict[str, object] = {}
        self._connection.send(new_method_call(callback, "PromptReady", "sa{sv}s", (reply, properties, exchange)))


@contextmanager
def prompter(address: str, answer: str | None) -> Generator[Prompter]:
    """Somebody at the screen of the bus."""
    somebody = Prompter(address, answer)
    try:
        yield somebody
    finally:
        somebody.close()


def _sealed(password: str, exchange: str) -> str:
    fields = dict(line.split("=", 1) for line in exchange.splitlines() if "=" in line)
    theirs = int.from_bytes(base64.b64decode(fields["public"]), "big")
    # gcr and this side disagree about leading zero bytes, so a pair without any is taken.
    while True:
        private = secrets.randbits(1500) | 1
        shared = pow(theirs, private, PRIME).to_bytes(BYTES, "big")
        if shared[0]:
            break
    extracted = hmac.new(bytes(32), shared, sha256).digest()
    key = hmac.new(extracted, b"\x01", sha256).digest()[:16]
    padding = 16 - len(password.encode()) % 16
    vector = secrets.token_bytes(16)
    encryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).encryptor()
    content = encryptor.update(password.encode() + bytes([padding]) * padding) + encryptor.finalize()
    public = pow(2, private, PRIME).to_bytes(BYTES, "big")
    lines = {"public": public, "secret": content, "iv": vector}
    return "[sx-aes-1]\n" + "".join(f"{name}={base64.b64encode(value).decode()}\n" for name, value in lines.items())
