// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/language_box.h"

#include "services/interface_language.h"

#include <QKeyEvent>

namespace solnoma {

LanguageBox::LanguageBox(const QString &chosen, QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("language"));
    addItem(tr("As this computer"), QString());
    for (const InterfaceLanguage::Name &each : InterfaceLanguage::all())
        addItem(QString::fromUtf16(each.inItself), QLatin1String(each.code));
    setCurrentIndex(qMax(0, findData(chosen)));
    connect(this, &QComboBox::activated, this, [this, chosen] {
        if (currentData().toString() != chosen)
            Q_EMIT languageChosen(currentData().toString());
    });
}

/// Arrows open the list instead of speaking every language that they pass.
void LanguageBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        showPopup();
    else
        QComboBox::keyPressEvent(event);
}

} // namespace solnoma
