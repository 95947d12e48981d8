# SPDX-License-Identifier: Apache-2.0
"""The classes of email.mime: messages of one type each."""

import email.message
import email.policy
from email import encoders, errors


class MIMEBase(email.message.Message):
    """A message of a type."""

    __module__ = 'email.mime.base'

    def __init__(self, _maintype, _subtype, *, policy=None, **_params):
        super().__init__(policy=email.policy.compat32 if policy is None else policy)
        self.add_header('Content-Type', f'{_maintype}/{_subtype}', **_params)
        self['MIME-Version'] = '1.0'


class MIMENonMultipart(MIMEBase):
    """A message that has no parts."""

    __module__ = 'email.mime.nonmultipart'

    def attach(self, payload):
        raise errors.MultipartConversionError(
            'Cannot attach additional subparts to non-multipart/*')


class MIMEMultipart(MIMEBase):
    """A message of several parts."""

    __module__ = 'email.mime.multipart'

    def __init__(self, _subtype='mixed', boundary=None, _subparts=None, *, policy=None, **_params):
        super().__init__('multipart', _subtype, policy=policy, **_params)
        self._payload = []
        if _subparts:
            for part in _subparts:
                self.attach(part)
        if boundary:
            self.set_boundary(boundary)


class MIMEText(MIMENonMultipart):
    """Text."""

    __module__ = 'email.mime.text'

    def __init__(self, _text, _subtype='plain', _charset=None, *, policy=None):
        if _charset is None:
            _charset = 'us-ascii' if _text.isascii() else 'utf-8'
        super().__init__('text', _subtype, policy=policy, charset=str(_charset))
        self.set_payload(_text, _charset)


class MIMEMessage(MIMENonMultipart):
    """A message in a message."""

    __module__ = 'email.mime.message'

    def __init__(self, _msg, _subtype='rfc822', *, policy=None):
        super().__init__('message', _subtype, policy=policy)
        if not isinstance(_msg, email.message.Message):
            raise TypeError('Argument is not an instance of Message')
        email.message.Message.attach(self, _msg)
        self.set_default_type('message/rfc822')


class MIMEApplication(MIMENonMultipart):
    """Data of a program."""

    __module__ = 'email.mime.application'

    def __init__(self, _data, _subtype='octet-stream', _encoder=encoders.encode_base64, *,
                 policy=None, **_params):
        if _subtype is None:
            raise TypeError('Invalid application MIME subtype')
        super().__init__('application', _subtype, policy=policy, **_params)
        self.set_payload(_data)
        _encoder(self)


def _audio_type(data):
    if data[:4] == b'.snd':
        return 'basic'
    if data[:4] == b'RIFF' and data[8:12] == b'WAVE' and data[12:16] == b'fmt ':
        return 'x-wav'
    if data[:4] == b'FORM' and data[8:12] in (b'AIFF', b'AIFC'):
        return 'x-aiff'
    return None


def _image_type(data):
    if data[6:10] in (b'JFIF', b'Exif') or data[:4] == b'\xff\xd8\xff\xdb':
        return 'jpeg'
    for start, kind in ((b'\x89PNG\r\n\x1a\n', 'png'), (b'GIF87a', 'gif'), (b'GIF89a', 'gif'),
                        (b'MM', 'tiff'), (b'II', 'tiff'), (b'\x01\xda', 'rgb'),
                        (b'\x59\xa6\x6a\x95', 'rast'), (b'#define ', 'xbm'), (b'BM', 'bmp'),
                        (b'\x76\x2f\x31\x01', 'exr')):
        if data.startswith(start):
            return kind
    if data[:4] == b'RIFF' and data[8:12] == b'WEBP':
        return 'webp'
    if len(data) >= 3 and data[:1] == b'P' and data[2:3] in b' \t\n\r':
        return {b'1': 'pbm', b'4': 'pbm', b'2': 'pgm', b'5': 'pgm', b'3': 'ppm', b'6': 'ppm'}.get(
            data[1:2])
    return None


class MIMEAudio(MIMENonMultipart):
    """Sound."""

    __module__ = 'email.mime.audio'

    def __init__(self, _audiodata, _subtype=None, _encoder=encoders.encode_base64, *, policy=None,
                 **_params):
        if _subtype is None:
            _subtype = _audio_type(_audiodata)
        if _subtype is None:
            raise TypeError('Could not find audio MIME subtype')
        super().__init__('audio', _subtype, policy=policy, **_params)
        self.set_payload(_audiodata)
        _encoder(self)


class MIMEImage(MIMENonMultipart):
    """A picture."""

    __module__ = 'email.mime.image'

    def __init__(self, _imagedata, _subtype=None, _encoder=encoders.encode_base64, *, policy=None,
                 **_params):
        if _subtype is None:
            _subtype = _image_type(_imagedata)
        if _subtype is None:
            raise TypeError('Could not guess image MIME subtype')
        super().__init__('image', _subtype, policy=policy, **_params)
        self.set_payload(_imagedata)
        _encoder(self)
