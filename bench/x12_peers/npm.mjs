// npm.mjs: the npm package x12-parser: claims and service lines. node npm.mjs FOLDER-OF-node_modules FILE
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
const { X12parser } = createRequire(process.argv[2] + '/')('x12-parser');
let claims = 0, lines = 0;
createReadStream(process.argv[3]).pipe(new X12parser()).on('data', (s) => {
  if (s.name === 'CLM' || s.name === 'CLP') claims++;
  else if (s.name === 'LX' || s.name === 'SVC') lines++;
}).on('end', () => console.log(claims, lines));
