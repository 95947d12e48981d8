# SPDX-License-Identifier: Apache-2.0
"""The package of xml.parsers.expat."""
