# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with messages: errors, which are raised, and defects, which are noted."""


class MessageError(Exception):
    """Base of the errors."""


class MessageParseError(MessageError):
    """Base of the errors of parsing."""


class HeaderParseError(MessageParseError):
    """A header that cannot be read."""


class BoundaryError(MessageParseError):
    """Parts whose boundary is not found."""


class MultipartConversionError(MessageError, TypeError):
    """What cannot become a message of several parts."""


class CharsetError(MessageError):
    """A charset that is not right."""


class HeaderWriteError(MessageError):
    """A header that cannot be written."""


class MessageDefect(ValueError):
    """Base of the defects."""

    def __init__(self, line=None):
        if line is not None:
            super().__init__(line)
        self.line = line


class NoBoundaryInMultipartDefect(MessageDefect):
    """A message of several parts without a boundary."""


class StartBoundaryNotFoundDefect(MessageDefect):
    """The boundary that was claimed never comes."""


class CloseBoundaryNotFoundDefect(MessageDefect):
    """Parts begin, and the last boundary never comes."""


class FirstHeaderLineIsContinuationDefect(MessageDefect):
    """The first header begins with a blank."""


class MisplacedEnvelopeHeaderDefect(MessageDefect):
    """A line that begins with From among the headers."""


class MissingHeaderBodySeparatorDefect(MessageDefect):
    """A line that is no header, and no empty line before it."""


MalformedHeaderDefect = MissingHeaderBodySeparatorDefect


class MultipartInvariantViolationDefect(MessageDefect):
    """A message that claims several parts and has none."""


class InvalidMultipartContentTransferEncodingDefect(MessageDefect):
    """Parts in an encoding that parts cannot have."""


class UndecodableBytesDefect(MessageDefect):
    """A header with bytes that are no text."""


class InvalidBase64PaddingDefect(MessageDefect):
    """Base 64 with wrong padding."""


class InvalidBase64CharactersDefect(MessageDefect):
    """Base 64 with other characters."""


class InvalidBase64LengthDefect(MessageDefect):
    """Base 64 of an impossible length."""


class HeaderDefect(MessageDefect):
    """Base of the defects of headers."""

    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)


class InvalidHeaderDefect(HeaderDefect):
    """A header that is not valid."""


class HeaderMissingRequiredValue(HeaderDefect):
    """A header without its value."""


class NonPrintableDefect(HeaderDefect):
    """Characters that cannot be printed."""

    def __init__(self, non_printables):
        super().__init__(non_printables)
        self.non_printables = non_printables

    def __str__(self):
        return f'the following ASCII non-printables found in header: {self.non_printables}'


class ObsoleteHeaderDefect(HeaderDefect):
    """A header in an obsolete form."""


class NonASCIILocalPartDefect(HeaderDefect):
    """A name of an address that is not ASCII."""


class InvalidDateDefect(HeaderDefect):
    """A date that is not one."""
