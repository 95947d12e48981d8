# raises OSError or limit duration or limit memory
import os
p = '/tmp'
while True:
    p += '/d'
    os.mkdir(p)
