# SPDX-License-Identifier: Apache-2.0
"""The package of messages of one type each."""
