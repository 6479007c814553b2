#!/bin/sh
# Brings a baked site to a server and switches it over at once: publish.sh target/site FOLDER, where FOLDER is on this
# machine, or on another as user@host:FOLDER by rsync and ssh. FOLDER/current is the site to serve; the one before stays.
set -eu
site=$1
goal=$2
stamp=$(date -u +%Y%m%dT%H%M%SZ)-$$
find "$site" -type f \( -name '*.html' -o -name '*.css' -o -name '*.js' -o -name '*.json' -o -name '*.xml' -o -name '*.svg' \) -exec gzip -knf9 {} +
case $goal in
  *:*)
    host=${goal%%:*}
    folder=${goal#*:}
    rsync -a --delete --link-dest=../current/ "$site"/ "$goal/$stamp/"
    run() { ssh "$host" "$1"; }
    ;;
  *)
    folder=$goal
    mkdir -p "$folder"
    cp -R "$site" "$folder/$stamp"
    run() { sh -c "$1"; }
    ;;
esac
# A link is put in the place of another in one step; readers see the old site or the new one, never half of each.
run "cd '$folder' && ln -s '$stamp' .next && mv -T .next current && ls -d 2*Z-* | sort | head -n -2 | xargs -r rm -rf"
