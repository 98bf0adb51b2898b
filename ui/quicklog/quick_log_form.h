// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quick_log.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;

namespace solnoma {

class AppContext;
class ContentLine;
class FieldEditor;
class FuzzyDateEdit;
class OfferLine;
class TermPicker;
class WhoBox;

/// The eight entries of a quick log in one column, and three that may follow. Keeps nothing itself.
class QuickLogForm : public QWidget
{
    Q_OBJECT
public:
    QuickLogForm(AppContext &context, QuickLog::Kind kind, QWidget *parent);

    QuickLog log() const;
    bool isEmpty() const;
    /// What a draft keeps. The name of who told us only as a sealed box.
    QJsonObject kept() const;
    void restore(const QJsonObject &kept);
    /// Empties who, consent and the sealed name; `source` is who told us, on file by now.
    void startAnother(const Uuid7 &source);
    void clear();

Q_SIGNALS:
    void edited();

private:
    QFormLayout *addEntries();
    void addFurther(QFormLayout *layout);
    void addEntry(QFormLayout *layout, const QString &label, QWidget *editor, const char *name, const QString &help);

    AppContext &m_context;
    QuickLog::Kind m_kind;
    WhoBox *m_who;
    FuzzyDateEdit *m_when;
    OfferLine *m_where;
    TermPicker *m_byWhom;
    FieldEditor *m_what;
    QPlainTextEdit *m_account;
    QComboBox *m_consent;
    OfferLine *m_source;
    ContentLine *m_sourceName;
    QCheckBox *m_hoursCount;
    TermPicker *m_country;
    QByteArray m_sourceBox; ///< the name that a draft holds sealed
};

} // namespace solnoma
