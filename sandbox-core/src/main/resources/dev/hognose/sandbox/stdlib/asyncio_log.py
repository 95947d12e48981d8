# SPDX-License-Identifier: Apache-2.0
"""The logger of asyncio."""

import logging

logger = logging.getLogger('asyncio')
