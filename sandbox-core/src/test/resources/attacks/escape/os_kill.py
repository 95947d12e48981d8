# raises AttributeError or raises NotImplementedError or raises OSError or raises PermissionError
import os
os.kill(os.getpid(), 9)
