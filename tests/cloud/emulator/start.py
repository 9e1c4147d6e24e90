"""MiniStack as the tests of the cloud use it: with what it lacks or drops put right. Nothing of this is ever deployed.

What stays untrue is listed in tests/cloud/not-emulated.ts.
"""
import os
import sys
import threading

import caller_account
import leading_keys
import named_attributes
import other_regions
import own_hosts
import point_in_time
import policy_variables
import read_once
import seams
import secret_names
import source_rights
import stack_properties
import stand_ins
import stream_source
import table_keys
import table_policies
import written_conditions


def end_with_the_starter():
    """Whoever started it holds its input open: killed or not, it leaves no emulator behind."""
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    seams.check_version()
    threading.Thread(target=end_with_the_starter, daemon=True).start()
    for repair in (policy_variables, caller_account, leading_keys, named_attributes, table_keys, table_policies):
        repair.apply()
    for repair in (written_conditions, own_hosts, other_regions, stream_source, source_rights, point_in_time):
        repair.apply()
    for repair in (stack_properties, secret_names, stand_ins, read_once):
        repair.apply()
    from ministack.app import main

    if sys.platform != "win32":
        # everything waits for this one loop, and it takes a tenth less of it
        import uvloop

        uvloop.install()
    main()
