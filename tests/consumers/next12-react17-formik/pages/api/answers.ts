import type { NextApiRequest, NextApiResponse } from 'next';
import type { Answers } from '../../lib/answers';
import { save, saved } from '../../lib/answers';

export default function handler(request: NextApiRequest, response: NextApiResponse) {
  if (request.method === 'PUT') save(request.body as Answers);
  response.status(200).json(saved());
}
