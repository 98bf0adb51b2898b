// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/tour.h"

#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/preferences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <span>

namespace solnoma {

namespace {

struct Stop {
    const char *control; ///< objectName; a control that is not there is passed over
    const char *words;
};

constexpr Stop stops[] = {
    {"sample-banner",
     QT_TRANSLATE_NOOP("solnoma::Tour", "This is a sample. Try everything: nothing here is lost, and nothing is real work.")},
    {"rail-home",
     QT_TRANSLATE_NOOP("solnoma::Tour",
                       "Home: what is urgent today, and the three quick logs. Two facts are enough to begin a case.")},
    {"rail-cases", QT_TRANSLATE_NOOP("solnoma::Tour",
                                     "Cases: all of them. Open one; Tab goes from field to field, F1 says what belongs there.")},
    {"search-everything",
     QT_TRANSLATE_NOOP("solnoma::Tour",
                       "Ctrl+K finds anything: a name in either alphabet, a file number, a word of a text, a command. Try "
                       "“Namunayev” or “Намунаев”.")},
    {"status-line",
     QT_TRANSLATE_NOOP("solnoma::Tour", "There is no Save button. What you type is kept, and here it says what was recorded "
                                        "last, with Undo.")},
    {"lock",
     QT_TRANSLATE_NOOP("solnoma::Tour", "Ctrl+L locks at once. Esc pressed twice hides everything; Enter brings it back.")},
    {"make-own-vault",
     QT_TRANSLATE_NOOP("solnoma::Tour", "When you have seen enough: a folder of your own, with its own passphrase.")},
};

} // namespace

Tour::Tour(MainWindow &window, Preferences &preferences)
    : QFrame(window.host()), m_window(window), m_preferences(preferences), m_words(new QLabel(this)), m_next(nullptr)
{
    setObjectName(QStringLiteral("tour"));
    setProperty("banner", true);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_words->setObjectName(QStringLiteral("tour-words"));
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * 42);
    m_next = new QPushButton(tr("Next"), this);
    m_next->setObjectName(QStringLiteral("tour-next"));
    auto *skip = new QPushButton(tr("Skip"), this);
    skip->setObjectName(QStringLiteral("tour-skip"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(skip);
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_step + 1); });
    connect(skip, &QPushButton::clicked, this, &Tour::end);
    window.installEventFilter(this);
    show(0);
}

void Tour::show(int step)
{
    constexpr int Count = static_cast<int>(std::size(stops));
    for (m_step = step; m_step < Count; ++m_step) {
        m_target = m_window.findChild<QWidget *>(QLatin1String(stops[m_step].control));
        if (m_target && m_target->isVisible())
            break;
    }
    if (m_step >= Count) {
        end();
        return;
    }
    m_words->setText(tr(stops[m_step].words));
    const auto standing = [this](const Stop &stop) { // of those that this window has
        const auto *control = m_window.findChild<QWidget *>(QLatin1String(stop.control));
        return control && control->isVisible();
    };
    const auto here = std::ranges::count_if(std::span(stops).first(static_cast<size_t>(m_step) + 1), standing);
    const auto all = std::ranges::count_if(stops, standing);
    m_next->setText(here < all ? tr("Next (%1 of %2)").arg(here).arg(all) : tr("Done"));
    QFrame::show();
    raise();
    place();
}

/// Below the control, beside it on the rail, above it at the bottom; always inside the window.
void Tour::place()
{
    if (!m_target)
        return;
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const QRect target(m_target->mapTo(parentWidget(), QPoint()), m_target->size());
    QPoint at = target.width() < room.width() / 3 && target.left() < room.width() / 4 ? target.topRight() + QPoint(10, 0)
                                                                                      : target.bottomLeft() + QPoint(10, 10);
    if (at.y() + height() > room.bottom())
        at.setY(target.top() - height() - 10);
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
}

void Tour::end()
{
    m_preferences.setSeenTour();
    hide();
    deleteLater();
}

bool Tour::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
    return false;
}

void Tour::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace solnoma
