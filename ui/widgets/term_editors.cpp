// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/term_editors.h"

#include "names/collation.h"
#include "names/iso_names.h"
#include "ui/shell/app_context.h"
#include "ui/shell/words.h"
#include "ui/widgets/content_line.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/shrinking_button.h"
#include "ui/widgets/term_delegate.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace solnoma {

namespace {

constexpr int WishedLetters = 14;
constexpr int LeastLetters = 4;

constexpr int WidestList = 70; ///< letters

struct Choice {
    QString code;
    QString label;
    QString explanation = {};
};

std::vector<Choice> choicesOf(const AppContext &context, std::string_view vocabulary)
{
    std::vector<Choice> choices;
    if (const Vocabulary *terms = context.vocabularies().find(vocabulary); terms && !terms->terms.empty()) {
        for (const Term &term : terms->terms)
            choices.push_back({term.code, words::termLabel(context, vocabulary, term.code),
                               words::termExplanation(context, vocabulary, term.code)});
        return choices; // in the order of the vocabulary, which is one of sense
    }
    for (const QString &code : isoCodes(vocabulary))
        choices.push_back({code, words::termLabel(context, vocabulary, code)});
    const Collation collation = Collation::of(words::language());
    std::ranges::sort(choices, {}, [&](const Choice &choice) { return collation.key(choice.label); });
    return choices;
}

} // namespace

TermBox::TermBox(const AppContext &context, std::string_view vocabulary, QWidget *parent) : QComboBox(parent)
{
    setLineEdit(new ContentLine(this)); // undo belongs to the form: a line of its own would swallow the key
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(WishedLetters);
    setMaxVisibleItems(16);
    setFocusPolicy(Qt::StrongFocus);
    addItem(QString(), QString());
    int widest = 0;
    for (const Choice &choice : choicesOf(context, vocabulary)) {
        addItem(choice.label, choice.code);
        setItemData(count() - 1, choice.explanation, TermDelegate::ExplanationRole);
        widest = qMax(widest, fontMetrics().horizontalAdvance(choice.explanation));
    }
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    auto *delegate = new TermDelegate(this);
    setItemDelegate(delegate);
    completer()->popup()->setItemDelegate(delegate);
    // Wide enough for the explanations, as far as the narrowest window allows.
    for (QAbstractItemView *list : {view(), completer()->popup()})
        list->setMinimumWidth(qMin(widest, fontMetrics().averageCharWidth() * WidestList));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    connect(this, &QComboBox::activated, this, [this] { settle(); });
    connect(completer(), QOverload<const QString &>::of(&QCompleter::activated), this, [this] { settle(); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { settle(); });
}

QSize TermBox::minimumSizeHint() const
{
    const QSize wished = QComboBox::minimumSizeHint();
    return {wished.width() - (WishedLetters - LeastLetters) * fontMetrics().horizontalAdvance(u'X'), wished.height()};
}

QString TermBox::code() const
{
    return m_code;
}

void TermBox::setCode(const QString &code)
{
    m_code = code;
    int index = findData(code);
    if (index < 0 && !code.isEmpty()) {
        // A code that this version does not know is shown and kept as it is.
        addItem(code, code);
        index = count() - 1;
    }
    setCurrentIndex(std::max(index, 0));
    if (!lineEdit()->hasFocus())
        lineEdit()->setCursorPosition(0);
    if (const QString explanation = itemData(std::max(index, 0), TermDelegate::ExplanationRole).toString();
        !explanation.isEmpty())
        setToolTip(explanation);
}

void TermBox::settle()
{
    const QString typed = currentText().trimmed();
    int index = findText(typed, Qt::MatchFixedString);
    if (index < 0 && !typed.isEmpty())
        index = onlyOne(typed, Qt::MatchStartsWith);
    if (index < 0 && !typed.isEmpty())
        index = onlyOne(typed, Qt::MatchContains);
    const QString before = m_code;
    if (typed.isEmpty() || index >= 0)
        m_code = itemData(std::max(index, 0)).toString();
    setCode(m_code);
    if (m_code != before)
        Q_EMIT codeEdited();
}

int TermBox::onlyOne(const QString &typed, Qt::MatchFlags how) const
{
    const auto found = model()->match(model()->index(0, modelColumn()), Qt::DisplayRole, typed, 2, how);
    return found.size() == 1 ? found.front().row() : -1;
}

void TermBox::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        settle();
}

void TermBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling the form must not change what it passes over.
    event->ignore();
}

TermPicker::TermPicker(const AppContext &context, std::string_view vocabulary, QWidget *parent)
    : FieldEditor(parent), m_box(new TermBox(context, vocabulary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &TermBox::codeEdited, this, &FieldEditor::edited);
}

void TermPicker::setValue(const Value &value)
{
    const auto *code = std::get_if<QString>(&value);
    const QString shown = code ? *code : QString();
    if (shown != m_box->code())
        m_box->setCode(shown);
}

Value TermPicker::value() const
{
    return m_box->code().isEmpty() ? Value() : Value(m_box->code());
}

void TermPicker::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

TermsEditor::TermsEditor(const AppContext &context, std::string_view vocabulary, QWidget *parent)
    : FieldEditor(parent),
      m_context(context),
      m_vocabulary(vocabulary),
      m_layout(new FlowLayout(this)),
      m_add(new TermBox(context, vocabulary, this)),
      m_none(new QCheckBox(tr("None of these"), this)) // seen and heard: an offer, or the answer
{
    m_add->lineEdit()->setPlaceholderText(tr("Add…"));
    m_none->setToolTip(tr("Asked, and none applies. Left open, it is simply not answered."));
    m_layout->addWidget(m_add);
    m_layout->addWidget(m_none);
    setFocusProxy(m_add);
    connect(m_add, &TermBox::codeEdited, this, &TermsEditor::addCode);
    connect(m_none, &QCheckBox::clicked, this, &FieldEditor::edited);
}

void TermsEditor::setValue(const Value &value)
{
    if (value == this->value())
        return;
    const auto *codes = std::get_if<QStringList>(&value);
    m_codes = codes ? *codes : QStringList();
    m_none->setChecked(codes && codes->isEmpty());
    showCodes();
}

Value TermsEditor::value() const
{
    return m_codes.isEmpty() && !m_none->isChecked() ? Value() : Value(m_codes);
}

void TermsEditor::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_add->setVisible(!readOnly);
    m_none->setEnabled(!readOnly);
    showCodes();
}

void TermsEditor::leaveOutNone()
{
    m_isNoneOffered = false;
    showCodes();
}

void TermsEditor::addCode()
{
    const QString code = m_add->code();
    if (code.isEmpty())
        return;
    m_add->setCode({});
    if (m_codes.contains(code))
        return;
    m_codes.append(code);
    m_none->setChecked(false);
    showCodes();
    Q_EMIT edited();
}

void TermsEditor::showCodes()
{
    for (auto *chip : findChildren<QToolButton *>(QStringLiteral("chip"))) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    int place = 0;
    for (const QString &code : std::as_const(m_codes)) {
        auto *chip = new ShrinkingButton(this);
        chip->setObjectName(QStringLiteral("chip"));
        const QString label = words::termLabel(m_context, m_vocabulary, code);
        chip->setText(m_isReadOnly ? label : QString(label + QStringLiteral("  ×")));
        chip->setToolTip(m_isReadOnly ? label : tr("Take “%1” away").arg(label));
        chip->setAccessibleName(chip->toolTip());
        chip->setEnabled(!m_isReadOnly);
        connect(chip, &QToolButton::clicked, this, [this, code] {
            m_codes.removeAll(code);
            showCodes();
            Q_EMIT edited();
        });
        m_layout->insertWidget(place++, chip);
        chip->show();
    }
    m_none->setVisible(m_codes.isEmpty() && m_isNoneOffered);
    updateGeometry();
}

} // namespace solnoma
