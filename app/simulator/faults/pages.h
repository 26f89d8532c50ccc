// SPDX-License-Identifier: GPL-3.0-or-later
//! How the answer to one request leads to the next page: by "nextLink", "@odata.nextLink", Resource
//! Graph's "$skipToken" or Partner Center's links. Read and rewritten in the text of the body, so
//! that amounts keep every digit.
#pragma once

#include "simulator/http.h"

namespace Pec::Simulator {

class Pages
{
public:
    struct Continuation
    {
        QString link; //!< address; relative for Partner Center, none for Resource Graph
        QString token; //!< of Resource Graph's body, of Partner Center's header
    };

    Pages(const Request &request, Service service);

    [[nodiscard]] bool isList(const Response &response) const;
    [[nodiscard]] std::optional<Continuation> next(const Response &response) const;
    //! Puts a continuation in, or takes it out.
    void setNext(const std::optional<Continuation> &next, Response *response) const;

    //! Leads to the page that was asked for; with a number, by an address that was not there
    //! before.
    [[nodiscard]] Continuation samePage(int number = 0) const;
    //! The request of a client that goes on, in the name of the same caller.
    [[nodiscard]] Request follow(const Continuation &next) const;

private:
    enum class Style : quint8 { Link, NullableLink, ODataLink, Token, Collection };

    [[nodiscard]] QByteArray member() const;
    [[nodiscard]] QJsonObject tokenOptions() const;

    const Request &m_request;
    Style m_style = Style::Link;
};

} // namespace Pec::Simulator
