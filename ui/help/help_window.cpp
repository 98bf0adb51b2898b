// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/shell/tr.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace solnoma {

namespace {

constexpr int Columns = 52;
constexpr int Lines = 30;

/// Hears F1 where no field of the dialog took it.
class HelpKey : public QObject
{
public:
    HelpKey(QDialog &dialog, QString page, HelpPanel::Reach reach)
        : QObject(&dialog), m_dialog(dialog), m_page(std::move(page)), m_reach(reach)
    {
        dialog.installEventFilter(this);
    }

    void toggle() { HelpWindow::toggle(m_page, m_reach, &m_dialog); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1)
            return QObject::eventFilter(object, event);
        toggle();
        return true;
    }

private:
    QDialog &m_dialog;
    const QString m_page;
    const HelpPanel::Reach m_reach;
};

} // namespace

HelpWindow::HelpWindow(const QString &page, HelpPanel::Reach reach, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("help-window"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QString());
    auto *panel = new HelpPanel(this, reach);
    connect(panel, &HelpPanel::closed, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(panel);
    panel->open(page);
    parent->installEventFilter(this);
    const QSize around = parent->window()->size();
    resize(qMax(panel->minimumSizeHint().width(), fontMetrics().averageCharWidth() * Columns),
           qMin(fontMetrics().lineSpacing() * Lines, qMax(around.height(), fontMetrics().lineSpacing() * Lines / 2)));
}

/// F1 once more, in whichever of the two windows.
void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1)
        close();
    else
        QDialog::keyPressEvent(event);
}

bool HelpWindow::eventFilter(QObject *object, QEvent *event)
{
    if (object == parent() && event->type() == QEvent::Hide)
        close();
    return QDialog::eventFilter(object, event);
}

/// On that side of the other window where there is more room, so that what is asked there can be read.
static void placeBeside(QWidget &window, const QWidget &other)
{
    const QRect screen = other.screen()->availableGeometry();
    const QRect frame = other.window()->frameGeometry();
    const bool isAfter = screen.right() - frame.right() >= frame.left() - screen.left();
    const int x = isAfter ? frame.right() + 1 : frame.left() - window.width();
    window.move(qBound(screen.left(), x, qMax(screen.left(), screen.right() - window.width())), frame.top());
}

void HelpWindow::toggle(const QString &page, HelpPanel::Reach reach, QWidget *parent)
{
    if (auto *open = parent->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly))
        open->close();
    else {
        auto *window = new HelpWindow(page, reach, parent);
        placeBeside(*window, *parent);
        window->show();
    }
}

void giveHelp(QDialog &dialog, const char *page, HelpPanel::Reach reach)
{
    auto *key = new HelpKey(dialog, QString::fromLatin1(page), reach);
    auto *buttons = dialog.findChild<QDialogButtonBox *>();
    if (!buttons)
        return;
    auto *button = buttons->addButton(tr("Help  F1"), QDialogButtonBox::HelpRole);
    button->setObjectName(QStringLiteral("dialog-help"));
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, key, &HelpKey::toggle);
}

} // namespace solnoma
