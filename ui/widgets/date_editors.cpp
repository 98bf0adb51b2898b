// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_editors.h"

#include "ui/shell/words.h"
#include "ui/widgets/content_line.h"

#include <QLabel>
#include <QVBoxLayout>

namespace solnoma {

namespace {

WallTime now(const Clock &clock)
{
    const QDateTime local = clock.nowLocal();
    return WallTime::at(local.date(), local.time().hour(), local.time().minute());
}

QLabel *addEcho(QWidget *outer, QLineEdit *line)
{
    auto *layout = new QVBoxLayout(outer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    auto *echo = new QLabel(outer);
    echo->setObjectName(QStringLiteral("echo"));
    echo->setTextFormat(Qt::PlainText);
    echo->setWordWrap(true);
    echo->hide();
    layout->addWidget(line);
    layout->addWidget(echo);
    outer->setFocusProxy(line);
    return echo;
}

void say(QLabel *echo, QLineEdit *line, const QString &words)
{
    echo->setText(words);
    echo->setVisible(!words.isEmpty());
    line->setAccessibleDescription(words);
}

} // namespace

FuzzyDateEdit::FuzzyDateEdit(const Clock &clock, QWidget *parent)
    : FieldEditor(parent), m_clock(clock), m_line(new ContentLine(this)), m_echo(addEcho(this, m_line))
{
    m_line->setPlaceholderText(tr("13.05.2009, May 2009, about 2010, last week…"));
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        read();
        Q_EMIT edited();
    });
}

void FuzzyDateEdit::setValue(const Value &value)
{
    const auto *date = std::get_if<FuzzyDate>(&value);
    const FuzzyDate shown = date ? *date : FuzzyDate();
    if (shown == m_date)
        return;
    m_date = shown;
    showFromStart(*m_line, m_date.text.isEmpty() ? words::fuzzyDate(m_date) : m_date.text);
    showEcho(FuzzyRemark::None);
}

Value FuzzyDateEdit::value() const
{
    return m_date.isNull() ? Value() : Value(m_date);
}

void FuzzyDateEdit::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

QString FuzzyDateEdit::echo() const
{
    return m_echo->text();
}

void FuzzyDateEdit::read()
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        m_date = {};
        showEcho(FuzzyRemark::None);
        return;
    }
    const FuzzyParse parse = parseFuzzyDate(typed, now(m_clock));
    m_date = parse.date;
    if (m_date.text.isEmpty())
        m_date.text = typed;
    showEcho(parse.remark);
}

void FuzzyDateEdit::showEcho(FuzzyRemark remark)
{
    QStringList parts;
    const QString understood = words::fuzzyDate(m_date);
    if (!understood.isEmpty() && understood != m_line->text())
        parts.append(understood);
    if (const QString said = words::remark(remark); !said.isEmpty())
        parts.append(said);
    say(m_echo, m_line, parts.join(QStringLiteral(" · ")));
}

DateEdit::DateEdit(const Clock &clock, QWidget *parent)
    : FieldEditor(parent), m_clock(clock), m_line(new ContentLine(this)), m_echo(addEcho(this, m_line))
{
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        read();
        Q_EMIT edited();
    });
}

void DateEdit::setValue(const Value &value)
{
    const auto *day = std::get_if<QDate>(&value);
    const QDate shown = day ? *day : QDate();
    if (shown == m_day)
        return;
    m_day = shown;
    showFromStart(*m_line, words::date(m_day));
    say(m_echo, m_line, {});
}

Value DateEdit::value() const
{
    return m_day.isValid() ? Value(m_day) : Value();
}

void DateEdit::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void DateEdit::read()
{
    const QString typed = m_line->text().trimmed();
    const FuzzyParse parse = parseFuzzyDate(typed, now(m_clock));
    const bool isDay = parse.understood && parse.date.precision == FuzzyDate::Precision::Day && parse.date.from;
    m_day = isDay ? parse.date.from->date() : QDate();
    if (typed.isEmpty())
        say(m_echo, m_line, {});
    else if (isDay)
        say(m_echo, m_line, words::date(m_day) == typed ? QString() : words::date(m_day));
    else
        say(m_echo, m_line, tr("An exact day is needed here, such as 13.05.2009. Not kept yet."));
}

} // namespace solnoma
