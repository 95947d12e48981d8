# raises FileNotFoundError
import os
os.symlink('/etc/passwd', '/tmp/x')
open('/tmp/x')
