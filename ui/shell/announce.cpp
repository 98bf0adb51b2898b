// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/announce.h"

#include <QAccessibleWidget>
#include <QLabel>

namespace solnoma {

namespace {

constexpr const char *Announcing = "announcing";

/// Orca says a notification when it is told that one is showing. It pays no heed to QAccessible::Alert, which Qt keeps to
/// itself under Linux.
class MessageAccessible final : public QAccessibleWidget
{
public:
    explicit MessageAccessible(QLabel *label) : QAccessibleWidget(label, QAccessible::Notification) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<QLabel *>(widget())->text() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *label = qobject_cast<QLabel *>(object);
    return label && label->property(Announcing).toBool() ? new MessageAccessible(label) : nullptr;
}

} // namespace

void makeAnnouncing(QLabel &label)
{
    QAccessible::installFactory(makeAccessible); // the same one twice is kept once
    label.setProperty(Announcing, true);
}

void announce(QLabel &label)
{
    if (label.text().isEmpty() || !label.isVisible())
        return;
    QAccessibleEvent event(&label, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

} // namespace solnoma
