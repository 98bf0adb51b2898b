// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/help/help_window.h"
#include "ui/shell/app_context.h"
#include "ui/shell/discreet.h"
#include "ui/shell/page_host.h"
#include "ui/shell/palette_model.h"
#include "ui/widgets/empty_note.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

Palette::Palette(PageHost &host, AppContext &context, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_context(context),
      m_model(new PaletteModel(context, host.actionsNow(), this)),
      m_words(new QLineEdit(this)),
      m_found(new QTreeView(this))
{
    setObjectName(QStringLiteral("palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QString());
    setAccessibleName(tr("Search everything"));
    m_words->setObjectName(QStringLiteral("palette-words"));
    m_words->setAccessibleName(tr("Search everything"));
    m_words->setPlaceholderText(tr("A name in either alphabet, a file number, words of a text, a command"));
    m_words->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_words->installEventFilter(this);
    m_found->setObjectName(QStringLiteral("palette-found"));
    m_found->setAccessibleName(tr("What was found"));
    m_found->setModel(m_model);
    m_found->setItemDelegate(new DiscreetDelegate(PaletteModel::FullTitleRole, m_found));
    m_found->setRootIsDecorated(false);
    m_found->setUniformRowHeights(true);
    m_found->setHeaderHidden(true);
    m_found->setAllColumnsShowFocus(true);
    m_found->setTextElideMode(Qt::ElideRight);
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->header()->setStretchLastSection(false);
    m_found->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_found->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_nothing = new EmptyNote(Icon::Search, tr("Nothing is called so, and no text says it. Fewer letters find more."), this);
    auto *help = new QLabel(tr("↑ ↓ choose · Enter opens · Esc closes"), this);
    help->setProperty("quiet", true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_found, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(help);
    giveHelp(*this, "finding");
    connect(m_words, &QLineEdit::textChanged, this, &Palette::find);
    connect(m_found, &QTreeView::clicked, this, &Palette::choose);
    find({});
    const QSize around = parent->window()->size();
    resize(std::min(fontMetrics().averageCharWidth() * 90, around.width() * 4 / 5), around.height() * 3 / 5);
    m_found->header()->resizeSection(1, width() * 2 / 5); // whatever the first rows say
    move(parent->window()->mapToGlobal(QPoint((around.width() - width()) / 2, around.height() / 9)));
}

void Palette::find(const QString &typed)
{
    m_model->find(typed);
    const bool isEmpty = m_model->rowCount() == 0;
    m_found->setHidden(isEmpty);
    m_nothing->setVisible(isEmpty);
    if (!isEmpty)
        m_found->setCurrentIndex(m_model->index(0, 0));
}

/// It has no frame of the desktop, and lies on a page of the same ground.
void Palette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Link));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool Palette::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_words || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_found, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    default: return QDialog::eventFilter(object, event);
    }
}

void Palette::choose()
{
    const QModelIndex current = m_found->currentIndex();
    if (!current.isValid())
        return;
    const PaletteModel::Row row = m_model->at(current.row());
    close();
    if (row.action)
        row.action->trigger();
    else
        m_context.openRecord(row.record);
}

} // namespace solnoma
