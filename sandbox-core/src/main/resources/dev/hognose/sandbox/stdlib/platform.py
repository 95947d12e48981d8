# SPDX-License-Identifier: Apache-2.0
"""What a program can know about where it runs: the language, nothing of the machine."""

import sys
from collections import namedtuple

uname_result = namedtuple('uname_result', 'system node release version machine processor')
uname_result.__module__ = 'platform'

_uname = uname_result('Linux', 'localhost', '', '', '', '')


def uname():
    return _uname


def system():
    return _uname.system


def node():
    return _uname.node


def release():
    return _uname.release


def version():
    return _uname.version


def machine():
    return _uname.machine


def processor():
    return _uname.processor


def architecture(executable='', bits='', linkage=''):
    return bits or '64bit', linkage


def platform(aliased=False, terse=False):
    return _uname.system


def system_alias(system, release, version):
    return system, release, version


def libc_ver(executable=None, lib='', version='', chunksize=16384):
    return lib, version


def mac_ver(release='', versioninfo=('', '', ''), machine=''):
    return release, versioninfo, machine


def win32_ver(release='', version='', csd='', ptype=''):
    return release, version, csd, ptype


AndroidVer = namedtuple('AndroidVer', 'release api_level manufacturer model device is_emulator')
IOSVersionInfo = namedtuple('IOSVersionInfo', 'system release model is_simulator')


def android_ver(release='', api_level=0, manufacturer='', model='', device='', is_emulator=False):
    return AndroidVer(release, api_level, manufacturer, model, device, is_emulator)


def ios_ver(system='', release='', model='', is_simulator=False):
    return IOSVersionInfo(system, release, model, is_simulator)


def win32_edition():
    return None


def win32_is_iot():
    return False


def java_ver(release='', vendor='', vminfo=('', '', ''), osinfo=('', '', '')):
    return release, vendor, vminfo, osinfo


def freedesktop_os_release():
    raise OSError(2, 'Unable to find any of', '/etc/os-release')


def python_version():
    return '.'.join(map(str, sys.version_info[:3]))


def python_version_tuple():
    return tuple(python_version().split('.'))


def python_implementation():
    return 'Hognose'


def python_branch():
    return ''


def python_revision():
    return ''


def python_build():
    return '', ''


def python_compiler():
    return ''
