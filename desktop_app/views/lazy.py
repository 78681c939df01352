"""A place for a page that is built when it is first looked at."""

from collections import deque
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

Page = TypeVar("Page", bound=QWidget)


class LazyPage(QWidget, Generic[Page]):
    """The window's first picture can do without what `make` makes; its imports come with it."""

    made = Signal()
    """`page` is there now, for the first time or anew after `forget`"""

    def __init__(self, make: Callable[[], Page]) -> None:
        super().__init__()
        self._make = make
        self._page: Page | None = None
        self._coming: Page | None = None
        """Made, but not yet taken."""
        self._told: deque[Callable[[Page], None]] = deque()
        """What is to be shown, but was not yet."""
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._show_next)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def page(self) -> Page:
        """What is inside, built on demand, and as it was told."""
        if self._page is None:
            self._take(self._coming or self._make())
        assert self._page is not None  # noqa: S101  # just taken
        while self._told:
            self._told.popleft()(self._page)
        return self._page

    @property
    def is_made(self) -> bool:
        """True when there is something to render into."""
        return self._page is not None

    def tell(self, *shows: Callable[[Page], None]) -> None:
        """Show something on what is inside, a turn each: now where it is seen, else when it is looked at.

        What was told before and was not shown yet is forgotten. What is not made yet shows nothing; who tells, tells
        again when it is `made`.
        """
        self._told = deque(shows if self._page is not None else ())
        if self.isVisible():
            self._show_next()

    @Slot()
    def _show_next(self) -> None:
        if self._told and self._page is not None:
            self._told.popleft()(self._page)
        if self._told:
            self._turn.start()

    def furnish(self) -> Iterator[None]:
        """Make what is inside before it is wanted, in steps that are each shorter than a frame; `forget` ends it."""
        if self._page is not None:
            return
        page = self._coming = self._make()
        # Without a parent it might end on whichever thread collects garbage.
        page.setParent(self)
        yield
        for _ in _steps_of(page):
            yield
        if self._coming is page:
            self._take(page)
            yield
        if self._page is page:
            self.page  # noqa: B018  # takes what was told
            yield
        steps = rehearse(page, self.size())
        while self._page is page and next(steps, self) is None:
            yield

    def _take(self, page: Page) -> None:
        for _ in _steps_of(page):
            pass
        self._page, self._coming = page, None
        self._layout.addWidget(page)
        self.made.emit()

    def forget(self) -> None:
        """Hold no text of any account; what is inside is built anew when it is wanted again."""
        page, self._page, self._coming = self._page or self._coming, None, None
        self._told.clear()
        if page is not None:
            self._layout.removeWidget(page)
            page.hide()
            page.deleteLater()

    def focus_first(self) -> None:
        """Put the focus on what is most likely wanted next."""
        focus = getattr(self.page, "focus_first", None)
        if focus:
            focus()
        else:
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        # With what was told meanwhile.
        self.page.show()
        super().showEvent(event)


def _steps_of(page: QWidget) -> Iterator[None]:
    """What is still to be done to make it; a page that is long to make has `steps`, each a part of a frame."""
    steps: Iterator[None] = getattr(page, "steps", iter(()))
    return steps


def rehearse(page: QWidget, size: QSize, *parts: QWidget) -> Iterator[None]:
    """Style, lay out and paint what nobody sees yet, a turn each; to show it then takes a part of a frame.

    Large `parts` of it are laid out in turns of their own before.
    """
    for widget in page.findChildren(QWidget):
        widget.ensurePolished()
    yield
    # Places with a drawing of one point, then letters and icons with one of all.
    for one in (*parts, page):
        one.resize(size)
        one.grab(QRect(0, 0, 1, 1))
        yield
    page.grab()
    yield
