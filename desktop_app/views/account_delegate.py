"""How one account is painted in the list: two lines, a status shape, a channel badge."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.channels import CHANNELS
from desktop_app.domain.states import AccountRow, AccountStatus
from desktop_app.views.account_rows import ROW_ROLE, second_line
from desktop_app.views.icons import pixmap
from desktop_app.views.theme import Tokens, badge_colours, tokens_of

SHAPES = {
    AccountStatus.UNTESTED: ("state-waiting", "muted"),
    AccountStatus.TESTING: ("state-running", "link"),
    AccountStatus.WORKING: ("state-working", "success"),
    AccountStatus.FAILED: ("state-failed", "danger"),
    AccountStatus.CANCELLED: ("state-cancelled", "muted"),
}
_ICON = 16
_SIDE = 8
_PAD = 12
_SMALL = 0.87


class AccountDelegate(QStyledItemDelegate):
    """Paints `AccountRow`s."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        small = QFontMetrics(_resized(option.font, _SMALL))
        return QSize(200, option.fontMetrics.height() + small.height() + 21)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        tokens = tokens_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(_SIDE, 2, -_SIDE, -2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, box, option, tokens)

        shape, colour = SHAPES[row.status]
        drawing = pixmap(shape, getattr(tokens, colour), _ICON, painter.device().devicePixelRatio())
        painter.drawPixmap(box.left() + _PAD, box.center().y() - _ICON // 2 + 1, drawing)

        left = box.left() + _PAD + _ICON + 12
        upper = QRect(left, box.top() + 7, box.right() - _PAD - left, option.fontMetrics.height())
        upper.setRight(self._paint_badge(painter, upper, row, option, tokens) - 8)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if selected else QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        _paint_line(painter, upper, row.account.name)

        small = _resized(option.font, _SMALL)
        painter.setFont(small)
        painter.setPen(QColor(tokens.danger if row.status is AccountStatus.FAILED else tokens.muted))
        lower = QRect(left, upper.bottom() + 3, box.right() - _PAD - left, QFontMetrics(small).height())
        _paint_line(painter, lower, second_line(row))
        painter.restore()

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

    def _paint_badge(
        self, painter: QPainter, line: QRect, row: AccountRow, option: QStyleOptionViewItem, tokens: Tokens
    ) -> int:
        """Paint it at the right end of `line`; returns its left edge."""
        badge = CHANNELS[row.account.channel].badge
        ink, ground = badge_colours(tokens, row.account.channel)
        if option.state & QStyle.StateFlag.State_Selected:
            ground = tokens.surface
        small = _resized(option.font, _SMALL)
        metrics = QFontMetrics(small)
        width = metrics.horizontalAdvance(badge) + 16
        height = metrics.height() + 2
        pill = QRectF(line.right() - width, line.center().y() - height / 2 + 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor(ink))
        painter.setFont(small)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, badge)
        return int(pill.left())


def _paint_line(painter: QPainter, box: QRect, text: str) -> None:
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)


def _resized(font: QFont, factor: float) -> QFont:
    resized = QFont(font)
    resized.setPointSizeF(font.pointSizeF() * factor)
    return resized
