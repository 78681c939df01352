"""How one account is painted in the list: two lines, a status shape, a channel badge."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.channels import CHANNELS
from desktop_app.domain.listing import is_paid
from desktop_app.domain.states import AccountRow, AccountStatus
from desktop_app.views.account_rows import ROW_ROLE, painted_line, shorter_lines
from desktop_app.views.icons import pixmap
from desktop_app.views.labels import with_letters
from desktop_app.views.language import translated
from desktop_app.views.theme import Tokens, badge_colours, tokens_of
from desktop_app.views.words import plan_in_words

SHAPES = {
    AccountStatus.UNTESTED: ("state-waiting", "muted"),
    AccountStatus.TESTING: ("state-running", "link"),
    AccountStatus.WORKING: ("state-working", "success"),
    AccountStatus.SPENT: ("warning", "warning"),
    AccountStatus.FAILED: ("state-failed", "danger"),
    AccountStatus.CANCELLED: ("state-cancelled", "muted"),
    AccountStatus.KEY_MISSING: ("key-missing", "warning"),
}
_INK = {AccountStatus.FAILED: "danger", AccountStatus.KEY_MISSING: "warning"}
_ICON = 16
_SIDE = 8
_PAD = 12
_SMALL = 0.87
_SMALLEST = 0.8
_MARK = 13
_ROOM = {False: (24, 7, 6), True: (16, 4, 4)}
"""Around, above and between the lines of a row, roomy and compact, in pixels beside letters of the usual size."""


class AccountDelegate(QStyledItemDelegate):
    """Paints `AccountRow`s."""

    compact = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        small = QFontMetrics(_resized(option.font, _SMALL))
        return QSize(200, option.fontMetrics.height() + small.height() + with_letters(_ROOM[self.compact][0]))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        tokens = tokens_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(_SIDE, 2, -_SIDE, -2)
        self._paint_ground(painter, box, option, tokens)

        shape, colour = SHAPES[row.state]
        _, above, between = map(with_letters, _ROOM[self.compact])
        side = with_letters(_ICON)
        drawing = pixmap(shape, getattr(tokens, colour), side, painter.device().devicePixelRatio())
        painter.drawPixmap(box.left() + _PAD, box.center().y() - side // 2 + 1, drawing)

        left = box.left() + _PAD + side + 12
        right = box.right() - _PAD
        upper = QRect(left, box.top() + above, right - left, option.fontMetrics.height())
        upper.setRight(self._paint_channel(painter, upper, row, option, tokens) - 8)
        self._paint_name(painter, upper, row, option, tokens)

        small = _resized(option.font, _SMALL)
        lower = QRect(left, upper.bottom() + between, right - left, QFontMetrics(small).height())
        if row.plan:
            lower.setRight(self._paint_plan(painter, lower, row, option, tokens) - 8)
        painter.setFont(small)
        painter.setPen(QColor(getattr(tokens, _INK.get(row.state, "muted"))))
        _paint_line(
            painter, lower, _fitting_line(row, painter.fontMetrics(), lower.width()), Qt.TextElideMode.ElideRight
        )
        painter.restore()

    def _paint_name(
        self, painter: QPainter, line: QRect, row: AccountRow, option: QStyleOptionViewItem, tokens: Tokens
    ) -> None:
        """The name, a star before it on the default account, a pin behind it on a pinned one."""
        ratio, mark = painter.device().devicePixelRatio(), with_letters(_MARK)
        name = QRect(line)
        top = line.center().y() - mark // 2
        if row.default:
            painter.drawPixmap(name.left(), top, pixmap("star", tokens.warning, mark, ratio))
            name.setLeft(name.left() + mark + 5)
        font = QFont(option.font)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        font.setWeight(QFont.Weight.Bold if selected else QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        if row.pinned:
            name.setRight(name.right() - mark - 5)
        width = _paint_line(painter, name, row.account.name)
        if row.pinned:
            painter.drawPixmap(name.left() + width + 5, top, pixmap("pin", tokens.muted, mark, ratio))

    def _paint_ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, tokens: Tokens) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if not (selected or hovered or focused):
            return
        painter.setBrush(QColor(tokens.accent_soft if selected else tokens.raised))
        painter.setPen(QPen(QColor(tokens.accent), 2) if focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 8, 8)
        if selected and not focused:
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(QRectF(box.left() + 1, box.top() + 12, 3, box.height() - 24), 1.5, 1.5)

    def _paint_channel(
        self, painter: QPainter, line: QRect, row: AccountRow, option: QStyleOptionViewItem, tokens: Tokens
    ) -> int:
        """The channel's badge at the right end of `line`; returns its left edge."""
        ink, ground = badge_colours(tokens, row.account.channel)
        if option.state & QStyle.StateFlag.State_Selected:
            ground = tokens.surface
        return _paint_pill(painter, line, translated(CHANNELS[row.account.channel].badge), option, (ink, ground, ""))

    def _paint_plan(
        self, painter: QPainter, line: QRect, row: AccountRow, option: QStyleOptionViewItem, tokens: Tokens
    ) -> int:
        """The plan's badge, framed where the plan costs money; returns its left edge."""
        colours = (tokens.warning, "", tokens.warning) if is_paid(row) else (tokens.muted, "", "")
        return _paint_pill(painter, line, plan_in_words(row.plan), option, colours)


def _paint_pill(
    painter: QPainter, line: QRect, words: str, option: QStyleOptionViewItem, colours: tuple[str, str, str]
) -> int:
    """A badge of (ink, ground, frame) at the right end of `line`, empty colours left out; returns its left edge."""
    ink, ground, frame = colours
    small = _resized(option.font, _SMALL if ground else _SMALLEST)
    metrics = QFontMetrics(small)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width() // 2)
    width = metrics.horizontalAdvance(shown) + 16
    height = metrics.height() + 2
    pill = QRectF(line.right() - width, line.center().y() - height / 2 + 1, width, height)
    painter.setPen(QColor(frame) if frame else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(QColor(ink))
    painter.setFont(small)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)
    return int(pill.left())


def _fitting_line(row: AccountRow, metrics: QFontMetrics, room: int) -> str:
    """The longest line of which neither state nor time left is cut off."""
    untagged, *shortest = shorter_lines(row) or ("",)
    if shortest and metrics.horizontalAdvance(untagged) > room:
        return shortest[0]
    return painted_line(row)


def _paint_line(
    painter: QPainter, box: QRect, text: str, elide: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle
) -> int:
    """Paint it, a part left out where there is no room; returns its width."""
    metrics = painter.fontMetrics()
    elided = metrics.elidedText(text, elide, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
    return metrics.horizontalAdvance(elided)


def _resized(font: QFont, factor: float) -> QFont:
    resized = QFont(font)
    resized.setPointSizeF(font.pointSizeF() * factor)
    return resized
