# SPDX-License-Identifier: Apache-2.0
"""Functions of os, pathlib, sys, time and the like that programs seldom name."""

import copy
import gc
import os
import pathlib
import platform
import shutil
import sys
import tempfile
import time
import timeit
import warnings
import zlib


warnings.simplefilter('ignore')


def kind(value):
    return type(value).__name__


os.chdir(tempfile.mkdtemp())
with open('file', 'wb') as file:
    file.write(b'text')
    file.flush()
    os.fsync(file.fileno())
    os.fdatasync(file.fileno())
    print(os.fstat(file.fileno()).st_size, os.get_inheritable(file.fileno()))
    os.set_inheritable(file.fileno(), True)
    print(os.get_inheritable(file.fileno()), file.fileno() > 2)
os.chmod('file', 0o600)
status = os.stat('file')
print(status.n_fields, status.n_sequence_fields, status.n_unnamed_fields)
print([kind(getattr(status, name)) for name in (
    'st_atime', 'st_atime_ns', 'st_blksize', 'st_blocks', 'st_ctime', 'st_ctime_ns', 'st_dev',
    'st_gid', 'st_ino', 'st_rdev', 'st_uid')])
print(os.path.samestat(status, os.stat('file')), os.path.getctime('file') == status.st_ctime)
descriptor = os.open('file', os.O_RDWR)
os.fchmod(descriptor, 0o640)
print(oct(os.fstat(descriptor).st_mode), os.path.sameopenfile(descriptor, descriptor))
other = os.dup(descriptor)
os.dup2(descriptor, other)
print(os.read(other, 2), os.read(descriptor, 2))
os.closerange(other, other + 1)
try:
    os.read(other, 1)
except OSError as error:
    print(error)
os.close(descriptor)
print(callable(os.getlogin))
os.chown('file', os.getuid(), -1)
shutil.chown('file', user=os.getuid())
print(os.getcwdb() == os.getcwd().encode(), os.umask(0o22) == os.umask(0o22))
os.environ['PATH'] = '/a:/b'
print(os.get_exec_path())
os.environ['SOME_NAME'] = 'x'
os.unsetenv('SOME_NAME')
size = os.terminal_size((80, 24))
print(size.columns, size.n_fields, size.n_sequence_fields, size.n_unnamed_fields, size.lines)
print(copy.replace(size, columns=100))
print(os.path.isdevdrive('file'), os.path.isjunction('file'), os.path.ismount('/'),
      os.path.normcase('A/b'), os.path.splitdrive('/a'))

path = pathlib.Path('file')
print(path.is_block_device(), path.is_char_device(), path.is_junction(), kind(path.owner()),
      kind(path.group()), path.parser.sep)
try:
    path.lchmod(0o600)
except NotImplementedError as error:
    print(kind(error))
shutil.copymode('file', shutil.copyfile('file', 'copy'))
shutil.copystat('file', 'copy')
print(oct(os.stat('copy').st_mode), os.stat('copy').st_mtime == os.stat('file').st_mtime)
print(issubclass(shutil.ExecError, OSError), issubclass(shutil.SpecialFileError, OSError))
shutil.register_archive_format('plain', lambda name, folder, **more: name + '.plain', [('a', 1)], 'Plain')
print([each for each in shutil.get_archive_formats() if each[0] == 'plain'])
print(os.path.basename(shutil.make_archive('made', 'plain')))
shutil.unregister_archive_format('plain')
shutil.register_unpack_format('plain', ['.plain'], lambda name, folder: print('unpack', name), [], 'Plain')
print([each for each in shutil.get_unpack_formats() if each[0] == 'plain'])
shutil.unpack_archive('made.plain', '.')
shutil.unregister_unpack_format('plain')

print(kind(tempfile.gettempprefixb()), tempfile.TMP_MAX > 100, tempfile.tempdir is not None,
      os.path.dirname(tempfile.mktemp()) == tempfile.gettempdir())
folder = tempfile.TemporaryDirectory()
folder.cleanup()
print(os.path.exists(folder.name))

print(platform.system_alias('Linux', '1', '2'), platform.java_ver(), platform.mac_ver(),
      platform.win32_ver(), platform.win32_edition(), platform.win32_is_iot())
print(platform.android_ver(release='1', device='d').device, platform.AndroidVer._fields,
      platform.ios_ver(model='m').model, platform.IOSVersionInfo._fields)
print([kind(f()) for f in (platform.python_build, platform.python_implementation,
                           platform.python_revision, platform.libc_ver)])
try:
    print(kind(platform.freedesktop_os_release()) in ('dict',))
except OSError:
    print(True)

print([kind(getattr(sys, name)) for name in (
    'base_exec_prefix', 'base_prefix', 'builtin_module_names', 'exec_prefix', 'executable',
    'hexversion', 'orig_argv', 'path_hooks', 'path_importer_cache', 'stdlib_module_names',
    'warnoptions')])
print(sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors(),
      sys.is_finalizing(), sys.getprofile(), sys.gettrace(), sys.pycache_prefix)
sys.setprofile(None)
sys.settrace(None)
print(kind(sys.getswitchinterval()), sys.setswitchinterval(0.01), sys.getswitchinterval())
print(kind(sys.getallocatedblocks()), kind(sys.getunicodeinternedsize()), sys.hash_info.width,
      sys.hash_info.modulus, sys.thread_info.name, sys.unraisablehook is sys.__unraisablehook__)
sys.addaudithook(lambda event, args: None)
sys.audit('mine', 1)
sys.set_coroutine_origin_tracking_depth(2)
print(sys.get_coroutine_origin_tracking_depth())
sys.set_coroutine_origin_tracking_depth(0)

print(gc.get_freeze_count(), kind(gc.get_objects()), kind(gc.get_referrers(size)),
      gc.is_finalized(size), gc.set_debug(0))
print([kind(f()) for f in (time.monotonic_ns, time.perf_counter, time.process_time_ns,
                           time.thread_time_ns, timeit.default_timer)])
print(time.gmtime(0).n_unnamed_fields, copy.replace(time.gmtime(0), tm_year=2000).tm_year)
for clock in (time.CLOCK_MONOTONIC_RAW, time.CLOCK_BOOTTIME, time.CLOCK_TAI,
              time.CLOCK_PROCESS_CPUTIME_ID, time.CLOCK_THREAD_CPUTIME_ID):
    print(clock)
for setting in (time.clock_settime, time.clock_settime_ns):
    try:
        setting(time.CLOCK_MONOTONIC, 0)
    except OSError:
        print('refused')
try:
    timeit.Timer('1/0').timeit(1)
except ZeroDivisionError:
    timer = timeit.Timer('1')
    print(callable(timer.print_exc))
print(kind(zlib.ZLIB_RUNTIME_VERSION))
