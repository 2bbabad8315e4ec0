import type { NextApiRequest, NextApiResponse } from 'next';
import type { Answers } from '../../assessment/answers';
import { save, saved } from '../../assessment/answers';

export default function handler(request: NextApiRequest, response: NextApiResponse) {
  if (request.method === 'PUT') save(request.body as Answers);
  response.status(200).json(saved());
}
