// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner.h"

#include "ui/shell/icon_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace solnoma {

Banner::Banner(const QString &name, const QString &sentence, QWidget *parent) : QFrame(parent)
{
    setObjectName(name);
    setProperty("banner", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    auto *label = new QLabel(sentence, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->setSpacing(8);
    layout->addWidget(new IconView(Icon::Information, 1.15, Tone::Warning, this));
    layout->addWidget(label, 1);
}

QPushButton *Banner::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    layout()->addWidget(button);
    return button;
}

} // namespace solnoma
