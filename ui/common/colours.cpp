// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/colours.h"

namespace Pec {

namespace {

Colours lightColours()
{
    Colours c;
    c.window = QColor(0xf4, 0xf6, 0xf8);
    c.base = QColor(0xff, 0xff, 0xff);
    c.alternate = QColor(0xf8, 0xfa, 0xfb);
    c.raised = QColor(0xff, 0xff, 0xff);
    c.text = QColor(0x1b, 0x23, 0x2c);
    c.muted = QColor(0x54, 0x60, 0x6c);
    c.disabled = QColor(0x8d, 0x97, 0xa1);
    c.line = QColor(0xdd, 0xe3, 0xe8);
    c.outline = QColor(0x80, 0x8c, 0x98);
    c.accent = QColor(0x0f, 0x5c, 0x6e);
    c.onAccent = QColor(0xff, 0xff, 0xff);
    c.selection = QColor(0xd3, 0xe8, 0xec);
    c.onSelection = QColor(0x12, 0x1d, 0x26);
    c.good = QColor(0x1b, 0x6e, 0x3c);
    c.caution = QColor(0x8a, 0x57, 0x00);
    c.bad = QColor(0xb3, 0x26, 0x1e);
    c.noticeGround = QColor(0xe6, 0xf1, 0xf4);
    c.cautionGround = QColor(0xfd, 0xf3, 0xdc);
    c.costParts = {QColor(0x0a, 0x43, 0x52), QColor(0xc9, 0x74, 0x1a), QColor(0x34, 0x3d, 0x47),
                   QColor(0x7f, 0x8d, 0x99), QColor(0x45, 0x35, 0x6a)};
    return c;
}

Colours darkColours()
{
    Colours c;
    c.window = QColor(0x17, 0x1b, 0x20);
    c.base = QColor(0x1e, 0x23, 0x29);
    c.alternate = QColor(0x22, 0x28, 0x2f);
    c.raised = QColor(0x2a, 0x31, 0x39);
    c.text = QColor(0xe8, 0xec, 0xf0);
    c.muted = QColor(0xa9, 0xb4, 0xbf);
    c.disabled = QColor(0x74, 0x7f, 0x8a);
    c.line = QColor(0x33, 0x3b, 0x44);
    c.outline = QColor(0x6f, 0x7b, 0x87);
    c.accent = QColor(0x6c, 0xc5, 0xd6);
    c.onAccent = QColor(0x08, 0x22, 0x29);
    c.selection = QColor(0x1f, 0x4a, 0x56);
    c.onSelection = QColor(0xf2, 0xf7, 0xf9);
    c.good = QColor(0x7b, 0xd1, 0x97);
    c.caution = QColor(0xf0, 0xbf, 0x5f);
    c.bad = QColor(0xff, 0x9a, 0x90);
    c.noticeGround = QColor(0x1b, 0x34, 0x3c);
    c.cautionGround = QColor(0x3a, 0x30, 0x1a);
    c.costParts = {QColor(0x8f, 0xdc, 0xec), QColor(0xa8, 0x5a, 0x14), QColor(0xc3, 0xcc, 0xd4),
                   QColor(0x66, 0x72, 0x7e), QColor(0xd3, 0xc4, 0xf5)};
    return c;
}

} // namespace

const Colours &coloursOf(Scheme scheme)
{
    static const Colours light = lightColours();
    static const Colours dark = darkColours();
    return scheme == Scheme::Dark ? dark : light;
}

const Colours &coloursOf(const QPalette &palette)
{
    return coloursOf(palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark
                                                                       : Scheme::Light);
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(colours.raised, colours.window);
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    set(QPalette::Text, colours.text);
    set(QPalette::PlaceholderText, colours.muted);
    set(QPalette::Button, colours.raised);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, colours.bad);
    set(QPalette::ToolTipBase, colours.raised);
    set(QPalette::ToolTipText, colours.text);
    set(QPalette::Highlight, colours.selection);
    set(QPalette::HighlightedText, colours.onSelection);
    set(QPalette::Link, colours.accent);
    set(QPalette::LinkVisited, colours.accent);
    set(QPalette::Light, colours.raised);
    set(QPalette::Midlight, colours.line);
    set(QPalette::Mid, colours.line);
    set(QPalette::Dark, colours.outline);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colours.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
    return palette;
}

} // namespace Pec
