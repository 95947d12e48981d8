# raises OSError
import os
os.symlink('/tmp/a', '/tmp/b')
os.symlink('/tmp/b', '/tmp/a')
open('/tmp/a')
