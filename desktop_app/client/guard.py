"""Connections that can be ended from another thread.

A time limit on a socket is no deadline: a server that drips one byte now and then holds it for ever, and closing a
session does nothing to a read that is under way. Shutting the socket down does. The guard keeps a second handle of
each socket for that, made before TLS begins, so that every stage of a connection can be ended.
"""

import contextlib
import socket
import threading


class Guard:
    """The sockets of one session."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._handles: set[socket.socket] = set()
        self._shut = False

    def adopt(self, connected: socket.socket) -> socket.socket:
        """A handle of a fresh connection, to be released; a connection that comes after `shut` is ended at once."""
        handle = connected.dup()
        with self._lock:
            self._handles.add(handle)
            late = self._shut
        if late:
            self.shut()
        return handle

    def release(self, handle: socket.socket) -> None:
        """The connection is closed; its handle is needed no longer."""
        with self._lock:
            if handle not in self._handles:
                return
            self._handles.remove(handle)
        handle.close()

    def shut(self) -> None:
        """End every connection, also in the middle of a read; later ones too."""
        with self._lock:
            self._shut = True
            handles, self._handles = self._handles, set()
        for handle in handles:
            with contextlib.suppress(OSError):  # the other side may have closed it already
                handle.shutdown(socket.SHUT_RDWR)
            handle.close()
