# SPDX-License-Identifier: Apache-2.0
"""Addresses; what would open them is not there."""
