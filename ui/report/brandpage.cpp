// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/brandpage.h"

#include "common/controls.h"
#include "common/typing.h"
#include "core/strings.h"
#include "report/colourfield.h"
#include "reports/look/brand.h"
#include "reports/look/contrast.h"
#include "reports/look/logo.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSvgRenderer>

namespace Pec {

namespace {

constexpr QSize kLogoRoom(150, 60);

//! On white, as on paper.
QPixmap pictureOf(const QByteArray &logo, double ratio)
{
    QPixmap pixmap(kLogoRoom * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF room = QRectF({}, kLogoRoom).adjusted(6, 6, -6, -6);
    const auto fitted = [&room](const QSizeF &size) -> QRectF {
        QRectF area({}, size.scaled(room.size(), Qt::KeepAspectRatio));
        area.moveCenter(room.center());
        return area;
    };
    if (const QImage image = QImage::fromData(logo, "PNG"); !image.isNull()) {
        painter.drawImage(fitted(image.size()), image);
    } else if (QSvgRenderer drawing(logo); drawing.isValid()) {
        drawing.render(&painter, fitted(drawing.defaultSize()));
    }
    return pixmap;
}

} // namespace

BrandPage::BrandPage(const Text &text, ReportLook look, QWidget *parent)
    : FormPage(parent, 15)
    , m_text(text)
    , m_look(std::move(look))
    , m_logo(new QLabel(this))
    , m_chooseLogo(new QPushButton(tr("Choose the &logo \u2026"), this))
    , m_noLogo(new QPushButton(tr("No lo&go"), this))
    , m_main(new ColourField(text, kTextContrast, this))
    , m_accent(new ColourField(text, kShapeContrast, this))
    , m_coverText(new QPlainTextEdit(this))
    , m_footer(new QLineEdit(this))
    , m_import(new QPushButton(tr("&Import a brand file \u2026"), this))
    , m_house(new QPushButton(tr("&Back to the program's look"), this))
    , m_problem(makeLabel(this, "bad"))
{
    makeFields();
    layOut();
    fill();
}

void BrandPage::makeFields()
{
    m_logo->setProperty("look", u"page"_s);
    m_main->setName(tr("Main colour"));
    m_accent->setName(tr("Accent colour"));
    m_coverText->setTabChangesFocus(true);
    m_coverText->setFixedHeight(m_coverText->fontMetrics().lineSpacing() * 4 + 16);
    m_footer->setMaxLength(int(kLongestFooter));
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    for (QPushButton *button : {m_chooseLogo, m_noLogo, m_import, m_house})
        button->setAutoDefault(false);
    m_chooseLogo->setAccessibleName(tr("Choose the logo"));
    m_noLogo->setAccessibleName(tr("No logo"));
    m_import->setAccessibleName(tr("Import a brand file"));
    m_house->setAccessibleName(tr("Back to the program's look"));
    connect(m_chooseLogo, &QPushButton::clicked, this,
            [this] { askFile(tr("Logo"), tr("Pictures (*.svg *.png)"), &BrandPage::takeLogo); });
    connect(m_noLogo, &QPushButton::clicked, this, [this] {
        ReportLook look = m_look;
        look.logo.clear();
        setLook(look);
    });
    connect(m_import, &QPushButton::clicked, this, [this] {
        askFile(tr("Brand file"), tr("Brand files (*.json)"), &BrandPage::importFile);
    });
    connect(m_house, &QPushButton::clicked, this, [this] { setLook({}); });
    for (ColourField *field : {m_main, m_accent})
        connect(field, &ColourField::changed, this, &BrandPage::takeTyped);
    connect(&m_typing, &QTimer::timeout, this, &BrandPage::takeTyped);
    connect(m_coverText, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_footer, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
}

void BrandPage::layOut()
{
    auto *logo = new QWidget(this);
    auto *column = new QVBoxLayout(logo);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_logo, 0, Qt::AlignLeft);
    column->addWidget(m_chooseLogo, 0, Qt::AlignLeft);
    column->addWidget(m_noLogo, 0, Qt::AlignLeft);
    logo->setFocusProxy(m_chooseLogo);
    addRow(tr("Logo"), logo);
    addNote(tr("SVG or PNG of at most 2 MB."));
    addRow(tr("&Main colour"), m_main);
    addRow(tr("&Accent colour"), m_accent);
    addRow(tr("Words on the &cover"), m_coverText);
    addRow(tr("&Footer"), m_footer);
    addNote(tr("One line, on every page."));
    auto *all = new QWidget(this);
    auto *below = new QVBoxLayout(all);
    below->setContentsMargins(0, 8, 0, 0);
    below->addWidget(m_import, 0, Qt::AlignLeft);
    below->addWidget(m_house, 0, Qt::AlignLeft);
    below->addWidget(m_problem);
    addWide(all);
    end();
}

void BrandPage::fill()
{
    m_main->setColour(m_look.main);
    m_accent->setColour(m_look.accent);
    if (m_coverText->toPlainText() != m_look.coverText) {
        const QSignalBlocker quiet(m_coverText);
        m_coverText->setPlainText(m_look.coverText);
    }
    setTyped(m_footer, m_look.footer);
    showLogo();
    m_problem->hide();
}

void BrandPage::showLogo()
{
    m_logo->setVisible(!m_look.logo.isEmpty());
    m_noLogo->setVisible(!m_look.logo.isEmpty());
    if (!m_look.logo.isEmpty())
        m_logo->setPixmap(pictureOf(m_look.logo, devicePixelRatioF()));
    m_logo->setAccessibleName(tr("The logo as it stands on the cover"));
}

void BrandPage::setLook(const ReportLook &look)
{
    m_typing.stop();
    m_look = look;
    fill();
    Q_EMIT changed();
}

FormPage::Problems BrandPage::problems() const
{
    Problems wrong;
    if (const auto length = m_coverText->toPlainText().trimmed().size(); length > kLongestCoverText)
        wrong.append({m_coverText, tr("Not used: %1 characters, and %2 are the most.")
                                       .arg(length)
                                       .arg(kLongestCoverText)});
    return wrong;
}

void BrandPage::takeTyped()
{
    m_typing.stop();
    ReportLook look = m_look;
    look.main = m_main->colour();
    look.accent = m_accent->colour();
    look.footer = m_footer->text().trimmed();
    if (check())
        look.coverText = m_coverText->toPlainText().trimmed();
    if (std::exchange(m_look, look) != look)
        Q_EMIT changed();
}

void BrandPage::importFile(const QString &file)
{
    const auto look = brandFromFile(file);
    if (look)
        setLook(*look);
    else
        showProblem(look.error());
}

void BrandPage::takeLogo(const QString &name)
{
    QFile file(name);
    const bool read = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = read ? file.read(kLargestLogo + 1) : QByteArray();
    const QString problem = read ? logoProblem(bytes) : file.errorString();
    if (!problem.isEmpty())
        return showProblem(failure(ErrorCode::BadInput, problem, name).value());
    ReportLook look = m_look;
    look.logo = bytes;
    setLook(look);
}

void BrandPage::showProblem(const Error &error)
{
    const ErrorText words = m_text.error(error);
    m_problem->setText(words.sentence + u' ' + words.nextStep + u'\n' + error.detail);
    m_problem->show();
    ensureWidgetVisible(m_problem);
}

void BrandPage::askFile(const QString &title, const QString &filter,
                        void (BrandPage::*take)(const QString &file))
{
    auto *dialog = new QFileDialog(this, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->open();
}

} // namespace Pec
