# SPDX-License-Identifier: Apache-2.0
"""There is no browser to show a comic in."""


def geohash(latitude, longitude, datedow):
    """The point of a day by Randall Munroe's algorithm."""
    from hashlib import md5
    digest = md5(datedow, usedforsecurity=False).hexdigest()
    p, q = [f'{float.fromhex("0." + part):f}' for part in (digest[:16], digest[16:32])]
    print(f'{int(latitude)}{p[1:]} {int(longitude)}{q[1:]}')
