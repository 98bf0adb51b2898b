// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/shell/app_context.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/widgets/language_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

namespace solnoma {

SettingsPage::SettingsPage(AppContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *ground = new QWidget(scroll);
    auto *form = new QFormLayout(ground);
    form->setContentsMargins(18, 18, 18, 18);
    form->setVerticalSpacing(fontMetrics().height() / 2);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addLanguage(form);
    addLook(form);
    addLocking(form);
    addDiscretion(form);
    scroll->setWidget(ground);
    // What is beside the page, the help, takes no width that these lines need.
    scroll->setMinimumWidth(ground->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void SettingsPage::addHelp(QFormLayout *form, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setProperty("quiet", true);
    label->setWordWrap(true);
    label->setFixedWidth(fontMetrics().averageCharWidth() * 52);
    form->addRow(QString(), label);
}

void SettingsPage::addLanguage(QFormLayout *form)
{
    auto *language = new LanguageBox(m_context.preferences().language(), this);
    connect(language, &LanguageBox::languageChosen, &m_context, &AppContext::languageChosen);
    form->addRow(tr("&Language"), language);
}

void SettingsPage::addLook(QFormLayout *form)
{
    Preferences &preferences = m_context.preferences();
    auto *size = new QSpinBox(this);
    size->setObjectName(QStringLiteral("font-percent"));
    size->setRange(80, 200);
    size->setSingleStep(5);
    size->setSuffix(QStringLiteral(" %"));
    size->setValue(preferences.fontPercent());
    connect(size, &QSpinBox::valueChanged, this, [&preferences](int percent) {
        preferences.setFontPercent(percent);
        applyTheme(preferences);
    });
    form->addRow(tr("Size of &text"), size);

    auto *look = new QComboBox(this);
    look->setObjectName(QStringLiteral("look"));
    look->addItems({tr("As this computer"), tr("Light"), tr("Dark")}); // in the order of Preferences::Look
    look->setCurrentIndex(static_cast<int>(preferences.look()));
    connect(look, &QComboBox::activated, this, [&preferences](int index) {
        preferences.setLook(static_cast<Preferences::Look>(index));
        applyTheme(preferences);
    });
    form->addRow(tr("&Colours"), look);
}

void SettingsPage::addLocking(QFormLayout *form)
{
    auto *minutes = new QSpinBox(this);
    minutes->setObjectName(QStringLiteral("idle-minutes"));
    minutes->setRange(2, 30);
    minutes->setSuffix(tr(" minutes"));
    minutes->setValue(m_context.preferences().idleMinutes());
    connect(minutes, &QSpinBox::valueChanged, this, [this](int value) { m_context.preferences().setIdleMinutes(value); });
    form->addRow(tr("L&ock when nobody types for"), minutes);
    addHelp(form, tr("Ctrl+L locks at once: nothing of the content stays in the memory of this computer. Ctrl+H or twice Esc "
                     "hides at once: an empty page, and Enter brings all back within two minutes. Sleep and the screen lock "
                     "of the computer lock too."));
}

void SettingsPage::addDiscretion(QFormLayout *form)
{
    auto *discreet = new QCheckBox(tr("Lists show people as &initials until they are pointed at or opened"), this);
    discreet->setObjectName(QStringLiteral("discreet"));
    discreet->setChecked(m_context.preferences().isDiscreet());
    connect(discreet, &QCheckBox::toggled, this, [this](bool on) { m_context.preferences().setDiscreet(on); });
    form->addRow(QString(), discreet);

    auto *remember = new QCheckBox(tr("This computer &remembers where this folder is"), this);
    remember->setObjectName(QStringLiteral("remember-folder-setting"));
    const QString folder = m_context.session().vault().folder();
    remember->setChecked(m_context.preferences().lastFolder() == folder);
    connect(remember, &QCheckBox::toggled, this,
            [this, folder](bool on) { m_context.preferences().setLastFolder(on ? folder : QString()); });
    form->addRow(QString(), remember);
    addHelp(form, tr("These settings are one small file outside the folder. It holds nothing of what you record."));
}

} // namespace solnoma
