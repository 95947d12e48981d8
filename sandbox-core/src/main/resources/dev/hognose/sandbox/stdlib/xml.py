# SPDX-License-Identifier: Apache-2.0
"""The package of XML modules."""

__all__ = ['dom', 'parsers', 'sax', 'etree']
