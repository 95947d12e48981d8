# limit memory or limit duration
import logging
root = logging.getLogger()
while True:
    root.addHandler(logging.StreamHandler())
