# SPDX-License-Identifier: Apache-2.0
"""Give a message's payload an encoding, and its header."""

from base64 import encodebytes
from quopri import encodestring

__all__ = ['encode_7or8bit', 'encode_base64', 'encode_noop', 'encode_quopri']


def encode_base64(msg):
    """Base 64."""
    data = msg.get_payload(decode=True)
    msg.set_payload(str(encodebytes(data), 'ascii'))
    msg['Content-Transfer-Encoding'] = 'base64'


def encode_quopri(msg):
    """Quoted-printable."""
    data = encodestring(msg.get_payload(decode=True), quotetabs=True).replace(b' ', b'=20')
    msg.set_payload(data)
    msg['Content-Transfer-Encoding'] = 'quoted-printable'


def encode_7or8bit(msg):
    """None, and the header says whether all of it is ASCII."""
    data = msg.get_payload(decode=True)
    msg['Content-Transfer-Encoding'] = '7bit' if data is None or data.isascii() else '8bit'


def encode_noop(msg):
    """None."""
